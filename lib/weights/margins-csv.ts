/**
 * A margins file, as `margins-template.ts` writes it: a line per district, sex and age band with the number of people,
 * the date of the count, its source and the table. A source that has the sexes and the ages apart gives them in lines
 * with `all` in the other column. Every fault is named by line and column, all of them at once.
 */
import { type CsvLine, csvTable } from './csv-table.ts';
import type { MarginFault } from './margin-fault.ts';
import { marginRow, type ReadCell } from './margin-row.ts';
import { setFaults } from './margin-set-faults.ts';
import type { PopulationCell } from './store.ts';

export type ReadMargins =
  | Readonly<{ cells: readonly PopulationCell[] }>
  | Readonly<{ faults: readonly MarginFault[] }>
  | Readonly<{ isEmptyTemplate: true }>;

const needed = ['sex', 'age_group', 'population', 'reference_date', 'source'] as const;
/** One of each suffices. */
const either = [
  ['district_id', 'district_key'],
  ['table', 'source_url'],
] as const;

export const parseMargins = (text: string): ReadMargins => {
  const { lines, openQuote } = csvTable(text);
  if (openQuote !== undefined) return { faults: [{ line: openQuote, column: '', code: 'open-quote' }] };
  const [head, ...rows] = lines;
  if (head === undefined || rows.length === 0) return { faults: [{ column: '', code: 'no-lines' }] };
  const names = head.cells.map((name) => name.toLowerCase());
  const missing = missingColumns(names);
  if (missing.length > 0) {
    return { faults: missing.map((column) => ({ line: head.line, column, code: 'missing-column' })) };
  }
  const readers = rows.map((row) => cellReader(names, row));
  if (readers.every((read) => read('population') === '')) return { isEmptyTemplate: true };
  const foreign = rows.flatMap((row) => foreignLetters(names, row));
  if (foreign.length > 0) return { faults: foreign };
  const found = rows.map(({ line }, index) => marginRow(line, readers[index] as ReadCell));
  const faults = [...found.flatMap((row) => row.faults), ...setFaults(found.flatMap((row) => row.place ?? []))];
  if (faults.length > 0) return { faults: faults.toSorted((a, b) => (a.line ?? 1e9) - (b.line ?? 1e9)) };
  return { cells: found.flatMap(({ cell }): PopulationCell[] => (cell === undefined ? [] : [cell])) };
};

/** What stands for bytes that are no UTF-8. */
const replacement = '\uFFFD';

const foreignLetters = (names: readonly string[], { line, cells }: CsvLine): readonly MarginFault[] =>
  cells.flatMap((cell, index) =>
    cell.includes(replacement) ? [{ line, column: names[index] ?? '', code: 'not-utf8', value: cell }] : [],
  );

const missingColumns = (names: readonly string[]): readonly string[] => [
  ...needed.filter((name) => !names.includes(name)),
  ...either.filter((pair) => !pair.some((name) => names.includes(name))).map((pair) => pair[0]),
];

const cellReader =
  (names: readonly string[], { cells }: CsvLine): ReadCell =>
  (name) =>
    cells[names.indexOf(name)] ?? '';
