/** Cells in words: the labels of codes and of missing codes in one language, tokens resolved for both sides at once. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Cell } from '#lib/items/item-type.ts';
import { type Resolve, resolver } from '#lib/questionnaire/tokens.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import type { Column } from './column.ts';
import type { Dataset } from './dataset.ts';

const missingCodes = ['-1', '-2', '-3', '-4', '-5', '-6'] as const;

const missingWords = ({ questionnaire }: CatalogueEntry, resolve: Resolve): readonly (readonly [number, string])[] =>
  missingCodes.flatMap((code) => {
    const text = questionnaire.definition.missingLabels[code];
    return text === undefined ? [] : [[Number(code), resolve(text)] as const];
  });

/** A number stands for itself: only the reasons why there is none are put in words. */
const wordsOf = (
  { variable }: Column,
  missing: ReturnType<typeof missingWords>,
  resolve: Resolve,
): ReadonlyMap<Cell, string> => {
  if (variable === undefined || variable.kind === 'text') return new Map();
  const values = variable.kind === 'number' ? [] : variable.values;
  return new Map<Cell, string>([...missing, ...values.map(({ code, label }) => [code, resolve(label)] as const)]);
};

/** A function from a cell to its label, by the cell's column; what has none stays as it is. */
export const labeller = (
  { entries, columns, wave }: Dataset,
  locale: Locale,
): ((cell: Cell, column: number) => Cell) => {
  const newest = [...entries].sort((a, b) => b.version - a.version)[0];
  if (newest === undefined) return (cell) => cell;
  const resolve = resolver(newest.questionnaire.definition, 'neutral', locale, wave.settings);
  const missing = missingWords(newest, resolve);
  const words = columns.map((column) => wordsOf(column, missing, resolve));
  return (cell, column) => words[column]?.get(cell) ?? cell;
};
