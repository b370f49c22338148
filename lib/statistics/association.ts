/**
 * A measure of ordinal association with its standard error from the influence of each cell, z_i = w_i·u_cell/W, and
 * the interval value ± t(df)·se, cut at −1 and 1. No causal wording goes with it.
 */
import type { Base } from './base.ts';
import type { Crosstab } from './crosstab.ts';
import { influenceVariance } from './influence.ts';
import { tInterval } from './t-interval.ts';

/**
 * DEGENERATE_TABLE: one row or column only, or no pair of answers that differ in both. NO_VARIATION: the association is
 * perfect in the sample, which says nothing of its error.
 */
export type Association =
  | Readonly<{ value: number; df: number; base: Base; reason: 'NO_VARIATION' }>
  | Readonly<{ value: number; se: number; df: number; base: Base; low: number; high: number; reason?: never }>
  | Readonly<{ base: Base; reason: 'DEGENERATE_TABLE' | 'NO_DEGREES_OF_FREEDOM' | 'LONELY_STRATUM' }>;

/** A standard error below this is 0 with a rounding error. */
const rounding = 1e-12;

export function associationOf(
  table: Crosstab,
  value: number,
  influence: (row: number, column: number) => number,
  level = 0.95,
): Association {
  const { base, df } = table;
  if (df <= 0) return { base, reason: 'NO_DEGREES_OF_FREEDOM' };
  const strata = table.strata.map(({ cells, ...frame }) => ({
    ...frame,
    parts: cells.flatMap((row, r) => row.map(({ w, w2 }, c) => ({ influence: influence(r, c) / base.w, w, w2 }))),
  }));
  const variance = influenceVariance(strata, 'refuse');
  if (variance === 'LONELY_STRATUM') return { base, reason: variance };
  const se = Math.sqrt(variance);
  if (se < rounding) return { value, df, base, reason: 'NO_VARIATION' };
  const { low, high } = tInterval(value, se, df, level);
  return { value, se, df, base, low: Math.max(-1, low), high: Math.min(1, high) };
}
