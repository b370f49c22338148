/**
 * What earlier releases of the wave told of a table, column by column. A release is free where everything that its table
 * hides in the district has grown by the threshold since.
 */
import type { EarlierCounts } from '#lib/disclosure/growth.ts';
import { chosenCounts } from '#lib/results/row-answers.ts';
import type { CountedRow } from './counted-rows.ts';
import type { ColumnCounts, ReleaseCounts } from './release.ts';
import type { ReleaseTable } from './release-table.ts';

/** Of one column, the oldest release first; empty where no release has it. */
export type TableHistory = (column: string) => readonly EarlierCounts[];

type Columns = ReleaseCounts['tables'][string];

export const tableHistory = (
  row: CountedRow,
  { key, countsOf }: Pick<ReleaseTable, 'key' | 'countsOf'>,
  district: number,
  earlier: readonly ReleaseCounts[],
  threshold: number,
): TableHistory => {
  const own = row.columns.filter(({ column }) => column.district === district);
  const told = earlier.flatMap(({ number: release, tables }) => {
    const columns = tables[key];
    if (columns?.[String(district)] === undefined) return [];
    const isFree = own.every(({ column, answers }) =>
      hasOutgrown(countsOf(answers), columnIn(columns, column.id), threshold),
    );
    return [{ release, columns, isFree }];
  });
  return (id) =>
    told.flatMap(({ release, columns, isFree }) => {
      const counted = columnIn(columns, id);
      return counted === undefined ? [] : [{ ...counted, release, isFree }];
    });
};

/** The counts of a whole row in one of its districts. */
export const rowHistory = (
  row: CountedRow,
  district: number,
  earlier: readonly ReleaseCounts[],
  threshold: number,
): TableHistory => tableHistory(row, { key: row.variable, countsOf: chosenCounts }, district, earlier, threshold);

const hasOutgrown = (counts: readonly number[], then: ColumnCounts | undefined, threshold: number): boolean =>
  then === undefined ||
  then.hidden.every((is, cell) => !is || (counts[cell] ?? 0) - (then.counts[cell] ?? 0) >= threshold);

/** A column that has taken in a part since is the one it was: nobody of that part had answered yet. */
const columnIn = (columns: Columns, id: string): ColumnCounts | undefined => {
  const exact = columns[id];
  const parts = partsOf(id);
  if (exact !== undefined || parts.codes.length < 2) return exact;
  const within = Object.keys(columns).filter((other) => {
    const { start, codes } = partsOf(other);
    return start === parts.start && codes.every((code) => parts.codes.includes(code));
  });
  return within.length === 1 ? columns[within[0] as string] : undefined;
};

const partsOf = (id: string): Readonly<{ start: string; codes: readonly string[] }> => {
  const [district = '', by = '', codes = ''] = id.split('/');
  return { start: `${district}/${by}`, codes: codes.split('+') };
};
