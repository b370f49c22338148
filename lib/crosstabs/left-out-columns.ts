/**
 * Columns on too few people leave a table before anything else, and the totals are those of the columns that stay. Had
 * the columns that leave fewer people together than a base needs, they could be worked out as the rest of a total known
 * from elsewhere: then the smallest of the others leaves with them. An empty column is none.
 */

import { leavesFewOut } from '#lib/disclosure/filter-guard.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';

/** DIFFERENCING: the filter sets the column apart from itself by a few people. */
export type LeftOut = Readonly<{ column: number; reason: 'BASE_TOO_SMALL' | 'DIFFERENCING' | 'PROTECTS_OTHERS' }>;

/** `bases`: people in each column. `telling`: columns that the filter sets apart from themselves by a few people. */
export const leftOutColumns = (
  bases: readonly number[],
  smallest: number,
  telling: readonly number[] = [],
): readonly LeftOut[] => {
  const total = bases.reduce((sum, n) => sum + n, 0);
  const leftOut = bases.flatMap((n, column): LeftOut[] => {
    if (n > 0 && n < smallest) return [{ column, reason: 'BASE_TOO_SMALL' }];
    return telling.includes(column) ? [{ column, reason: 'DIFFERENCING' }] : [];
  });
  for (;;) {
    const gone = new Set(leftOut.map(({ column }) => column));
    const staying = [...bases.entries()].filter(([column, n]) => n > 0 && !gone.has(column));
    const [first] = staying.toSorted(([, a], [, b]) => a - b);
    const shown = staying.map(([, n]) => n);
    if (first === undefined || !leavesFewOut(total, shown, smallest)) return leftOut;
    leftOut.push({ column: first[0], reason: 'PROTECTS_OTHERS' });
  }
};

export const withoutColumns = (
  strata: readonly CrosstabStratum[],
  leftOut: readonly LeftOut[],
): readonly CrosstabStratum[] => {
  const gone = new Set(leftOut.map(({ column }) => column));
  return strata.map((stratum) => ({
    ...stratum,
    cells: stratum.cells.map((row) => row.filter((_cell, column) => !gone.has(column))),
  }));
};
