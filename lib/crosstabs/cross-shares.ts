/** The share of a row in a column, of a column in a row, or of a row in all, with its interval. */
import { type Shown, shownOf } from '#lib/results/group-figures.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { Crosstab, CrosstabStratum } from '#lib/statistics/crosstab.ts';
import { estimateShare } from '#lib/statistics/share.ts';

type Part = (stratum: CrosstabStratum) => Sums;

const shareOf = (table: Crosstab, base: Part, chosen: Part): Shown =>
  shownOf(
    estimateShare(
      table.strata.map((stratum) => ({
        size: stratum.size,
        ...(stratum.population !== undefined && { population: stratum.population }),
        base: base(stratum),
        chosen: chosen(stratum),
      })),
    ),
  ) ?? { value: 0 };

const cellOf =
  (row: number, column: number): Part =>
  ({ cells }) =>
    cells[row]?.[column] as Sums;
const rowOf =
  (row: number): Part =>
  ({ cells }) =>
    addSums(cells[row] ?? []);
const columnOf =
  (column: number): Part =>
  ({ cells }) =>
    addSums(cells.map((row) => row[column] as Sums));
const whole: Part = ({ cells }) => addSums(cells.flat());

export const columnShare = (table: Crosstab, row: number, column: number): Shown =>
  shareOf(table, columnOf(column), cellOf(row, column));

export const rowShare = (table: Crosstab, row: number, column: number): Shown =>
  shareOf(table, rowOf(row), cellOf(row, column));

/** Of everybody in the table. */
export const shareOfRow = (table: Crosstab, row: number): Shown => shareOf(table, whole, rowOf(row));
export const shareOfColumn = (table: Crosstab, column: number): Shown => shareOf(table, whole, columnOf(column));
