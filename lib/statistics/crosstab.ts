/**
 * A crosstab of two variables: what one pass leaves of the cells (per stratum, row and column), without the categories
 * that nobody in the base chose, and the shares taken from it. Tests and measures of association stand in files of
 * their own. Shares are proportions; `expected` is the smallest count that independence would give a cell,
 * n_r · n_c / n, unweighted.
 */
import { addSums, type Base, baseOf, type Sums } from './base.ts';
import type { StratumFrame } from './influence.ts';

/** One stratum's cells as [row][column], every stratum with the same rows and columns. */
export type CrosstabStratum = StratumFrame & Readonly<{ cells: readonly (readonly Sums[])[] }>;

export type Crosstab = Readonly<{
  /** Which of the rows and columns given occur in the base. */
  rows: readonly number[];
  columns: readonly number[];
  base: Base;
  columnBases: readonly Base[];
  /** n_D − H_D. */
  df: number;
  cells: readonly (readonly Sums[])[];
  /** The weighted share of the base in each cell, row and column. */
  shares: readonly (readonly number[])[];
  rowShares: readonly number[];
  columnShares: readonly number[];
  hasZero: boolean;
  smallestExpected: number;
  /** The strata with a member in the base, reduced to the occurring rows and columns. */
  strata: readonly CrosstabStratum[];
}>;

const isGiven = (sums: readonly Sums[]): boolean => sums.some((cell) => cell.n > 0);

export function crosstab(strata: readonly CrosstabStratum[]): Crosstab {
  const all = total(strata);
  const rows = all.flatMap((row, index) => (isGiven(row) ? [index] : []));
  const columns = (all[0] ?? []).flatMap((_cell, index) => (isGiven(column(all, index)) ? [index] : []));
  const reduced = strata
    .map(({ cells, ...frame }) => ({ ...frame, cells: pick(cells, rows, columns) }))
    .filter((stratum) => stratum.cells.some(isGiven));
  const cells = pick(all, rows, columns);
  const base = baseOf(addSums(cells.flat()));
  const columnBases = columns.map((_, index) => baseOf(addSums(column(cells, index))));
  return {
    ...{ rows, columns, base, columnBases, cells, strata: reduced },
    df: base.n - reduced.length,
    shares: cells.map((row) => row.map((cell) => cell.w / base.w)),
    rowShares: cells.map((row) => addSums(row).w / base.w),
    columnShares: columnBases.map((each) => each.w / base.w),
    hasZero: cells.flat().some((cell) => cell.n === 0),
    smallestExpected: smallestExpected(cells, columnBases, base.n),
  };
}

function column(cells: readonly (readonly Sums[])[], index: number): readonly Sums[] {
  return cells.map((row) => row[index] as Sums);
}

function total(strata: readonly CrosstabStratum[]): readonly (readonly Sums[])[] {
  const first = strata[0]?.cells ?? [];
  return first.map((row, r) => row.map((_, c) => addSums(strata.map(({ cells }) => cells[r]?.[c] as Sums))));
}

function pick(
  cells: readonly (readonly Sums[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly Sums[])[] {
  return rows.map((r) => columns.map((c) => cells[r]?.[c] as Sums));
}

function smallestExpected(cells: readonly (readonly Sums[])[], columns: readonly Base[], n: number): number {
  if (n === 0) return 0;
  const smallestRow = Math.min(...cells.map((row) => addSums(row).n));
  return (smallestRow * Math.min(...columns.map((each) => each.n))) / n;
}

/** Each cell as a share of its column: what districts are compared by. */
export function columnPercentages({ shares, columnShares }: Crosstab): readonly (readonly number[])[] {
  return shares.map((row) => row.map((share, c) => share / (columnShares[c] as number)));
}

export function rowPercentages({ shares, rowShares }: Crosstab): readonly (readonly number[])[] {
  return shares.map((row, r) => row.map((share) => share / (rowShares[r] as number)));
}
