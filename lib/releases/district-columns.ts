/** A row's columns of one district: the district itself, its parts, and the people who are in none of some parts. */
import { chosenCounts, type GroupAnswers } from '#lib/results/row-answers.ts';
import type { ColumnAnswers, CountedRow } from './counted-rows.ts';

export const districtsOf = (row: CountedRow): readonly number[] =>
  row.columns.flatMap(({ column }) => (column.by === 'district' ? [column.district] : []));

export const districtColumn = (row: CountedRow, district: number): ColumnAnswers => {
  const found = row.columns.find(({ column }) => column.id === String(district));
  if (found === undefined) throw new Error(`no district ${district}`);
  return found;
};

export const partColumns = (row: CountedRow, district: number, by: string): readonly ColumnAnswers[] =>
  row.columns.filter(({ column }) => column.district === district && column.by === by);

export const partIds = (row: CountedRow, district: number, by: string): readonly string[] =>
  partColumns(row, district, by).map(({ column }) => column.id);

/** Cell by cell, those of the district who are in none of the columns. */
export const restCounts = (
  row: CountedRow,
  district: number,
  shown: readonly string[],
  countsOf: (answers: GroupAnswers) => readonly number[] = chosenCounts,
): readonly number[] => {
  const parts = row.columns.filter(({ column }) => shown.includes(column.id)).map(({ answers }) => countsOf(answers));
  return countsOf(districtColumn(row, district).answers).map((n, cell) =>
    parts.reduce((left, counts) => left - (counts[cell] ?? 0), n),
  );
};
