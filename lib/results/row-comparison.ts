/** How the groups of one row compare: what is shown of tests and differences. */
import type { EffectSize } from '#lib/statistics/cramers-v.ts';
import type { NoIntervalReason } from '#lib/statistics/estimate.ts';
import type { NoTestReason } from '#lib/statistics/rao-scott.ts';

/**
 * Why there is no test. FEWER_THAN_TWO_GROUPS: nothing to compare, the others being withheld or absent.
 * BASE_TOO_SMALL: a group with fewer people than the public sees, too few for a test. EMPTY_BASE: nobody answered.
 * SAME_VARIABLE: the row is what the groups are made of. SMALL_COUNTS: it would tell what is hidden.
 */
export type RowTestReason =
  | NoTestReason
  | NoIntervalReason
  | 'TOO_FEW_ANSWERS'
  | 'EFFECTIVE_BASE_TOO_SMALL'
  | 'FEWER_THAN_TWO_GROUPS'
  | 'BASE_TOO_SMALL'
  | 'EMPTY_BASE'
  | 'SAME_VARIABLE'
  | 'SMALL_COUNTS';

/**
 * `rao-scott` and `null-form` (the sparse rule, `sparse`): `statistic` is F on two `df`. `difference-of-means`: t on
 * one. Where several options could be given each is tested by itself and corrected by Holm within the item; the row
 * then shows the option with the smallest p (`option`), and `p` is that option's corrected one. `adjusted` is `p` within
 * the family of the page, in `PartTest` within the item. `isMerged`: parts that any group hides are taken as one.
 */
export type TestDone = Readonly<{
  method: 'rao-scott' | 'null-form' | 'difference-of-means';
  sparse: boolean;
  statistic: number;
  df: readonly number[];
  p: number;
  adjusted: number;
  /** Words only for V of a table with two columns. A difference is in the units of the answers. */
  effect: Readonly<{ measure: 'cramers-v' | 'difference'; value: number; size?: EffectSize }>;
  option?: number;
  isMerged?: true;
  reason?: never;
}>;
export type RowTest = TestDone | Readonly<{ reason: RowTestReason }>;

/** The first group minus the second; without limits where `reason` says why. Shares as proportions. */
export type RowDifference = Readonly<{
  of: 'upper' | 'option' | 'mean';
  /** Of `option`: which. */
  code?: number;
  value: number;
  low?: number;
  high?: number;
  method: 't' | 'mover';
  reason?: NoIntervalReason | 'NO_VARIATION';
}>;

/** Of one option; without a number where a group hides it. */
export type PartDifference = RowDifference | Readonly<{ of: 'option'; code: number; hidden: true; value?: never }>;

/**
 * How far two groups are from each other, 0 or more: of the shares of the upper end (`upper`); half the sum of the
 * absolute differences of all shares (`shares`), which is the share that would have to change its answer, hidden parts
 * taken as one; the largest
 * difference of any option where several could be given (`options`); of the means as a part of the scale (`mean`).
 */
export type RowDistance = Readonly<{ of: 'upper' | 'shares' | 'options' | 'mean'; value: number }>;

/** MANY_MISSING: over 20 % of those asked gave no answer in a group. UNEVEN_MISSING: by over 10 points more in one. */
export type RowCaution = 'MANY_MISSING' | 'UNEVEN_MISSING';
