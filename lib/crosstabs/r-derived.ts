/** How the CSV export's columns become the variables of a question that it lacks: recodes, crossings, language. */
import { givenRecodes } from '#lib/analysis/given-recodes.ts';
import type { Recode } from '#lib/analysis/recode.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { modes } from '#lib/responses/stored-response.ts';
import type { RDerived } from '#lib/results/r-code.ts';

/** Columns that the export holds as words. */
const wordColumns: Readonly<Record<string, readonly string[]>> = { locale: locales, mode: modes };

type Known = Readonly<{ questionnaire: Questionnaire; recodes: readonly Recode[] }>;

/** Undefined where a variable cannot be made of the export: which language a section was answered in. */
export const rDerived = (names: readonly string[], known: Known): readonly RDerived[] | undefined => {
  const derived = new Map<string, RDerived>();
  for (const name of names.flatMap((each) => [...each.split('*'), each])) {
    if (derived.has(name)) continue;
    if (name === 'assisted' || name.startsWith('language_')) return undefined;
    const made = derivedOf(name, known);
    if (made !== undefined) derived.set(name, made);
  }
  return [...derived.values()];
};

const derivedOf = (name: string, { questionnaire, recodes }: Known): RDerived | undefined => {
  const [first, second] = name.split('*');
  if (first !== undefined && second !== undefined) return { name, crossed: [first, second] };
  const words = wordColumns[name];
  if (words !== undefined) return { name, from: name, words };
  const given = givenRecodes(questionnaire).map(({ recode }) => recode);
  const recode = [...given, ...recodes].find((each) => each.name === name);
  return recode === undefined ? undefined : { name, from: recode.from, groups: recode.groups };
};
