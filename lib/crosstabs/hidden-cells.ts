/**
 * Which cells of a crosstab are not shown: small counts, what they could be worked out from, and zeros in a column on
 * few people, which tell of all of them. Shares hide with counts. Where the base that a share stands on is hidden, all
 * shares of that row or column are: a share and a count give the base back.
 */
import type { Counts, Mask } from '#lib/disclosure/extended-table.ts';
import { suppress } from '#lib/disclosure/suppression.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Crosstab } from '#lib/statistics/crosstab.ts';

export type HiddenCells = Readonly<{
  /** Neither count nor anything made of it. */
  isHidden: (row: number, column: number) => boolean;
  isRowBaseHidden: (row: number) => boolean;
  isColumnBaseHidden: (column: number) => boolean;
  /** How many cells are hidden only for the sake of others. */
  complementary: number;
}>;

/** Beyond this many cells the search for what else to hide takes seconds, and nobody reads the table. */
export const mostCells = 240;

const isAt = (mask: Mask, row: number, column: number): boolean => mask[row]?.[column] === true;

/** No pattern is safe where all non-zero cells together do not suffice: categories must be merged. */
export const hiddenCells = (
  table: Crosstab,
  { cell, publicBase }: Pick<Thresholds, 'cell' | 'publicBase'>,
): HiddenCells | Readonly<{ reason: 'CANNOT_PROTECT' }> => {
  const counts: Counts = table.cells.map((row) => row.map(({ n }) => n));
  const { hidden, complementary, isSafe } = suppress(counts, { threshold: cell });
  if (!isSafe) return { reason: 'CANNOT_PROTECT' };
  const last = { row: table.rows.length, column: table.columns.length };
  const tells = (row: number, column: number): boolean =>
    counts[row]?.[column] === 0 && (table.columnBases[column]?.n ?? 0) < publicBase;
  return {
    isHidden: (row, column) => isAt(hidden, row, column) || tells(row, column),
    isRowBaseHidden: (row) => isAt(hidden, row, last.column),
    isColumnBaseHidden: (column) => isAt(hidden, last.row, column),
    complementary,
  };
};
