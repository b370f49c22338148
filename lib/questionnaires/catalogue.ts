/** Every version of every questionnaire there is, parsed and compiled once. A new version is one file and one line. */
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import { definitionSchema } from '#lib/questionnaire/definition.ts';
import { compileQuestionnaire, type Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import borderCooperation1 from './border-cooperation.1.json' with { type: 'json' };

export type CatalogueEntry = Readonly<{ id: string; version: number; hash: string; questionnaire: Questionnaire }>;

const files: readonly unknown[] = [borderCooperation1];

const entryOf = (file: unknown): CatalogueEntry => {
  const definition = definitionSchema.parse(file);
  const hash = sha256Hex(canonicalJson(file));
  return { id: definition.id, version: definition.version, hash, questionnaire: compileQuestionnaire(definition) };
};

export const catalogue: readonly CatalogueEntry[] = files.map(entryOf);

export const questionnaireOf = (id: string, version: number): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.id === id && entry.version === version);

/** What the program was built for: the newest version of its questionnaire. */
export const newestQuestionnaire = (): CatalogueEntry => catalogue.at(-1) as CatalogueEntry;
