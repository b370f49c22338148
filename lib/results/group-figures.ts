/** The figures of one variable in one group, or why there are none. */
import type { GroupTally } from '#lib/analysis/tabulate.ts';
import { baseOf, type Sums } from '#lib/statistics/base.ts';
import { type Estimate, hasInterval, hasValue, type NoIntervalReason } from '#lib/statistics/estimate.ts';
import { type Caution, isTooWide, type Verdict, type Withheld } from './base-rule.ts';
import type { Showing } from './row-visibility.ts';

/**
 * An estimate as it is shown; without limits where the interval is not defined, and `reason` says why. NO_VARIATION:
 * all gave the same answer, and a mean then has no width.
 */
export type Shown = Readonly<{
  value: number;
  low?: number;
  high?: number;
  reason?: NoIntervalReason | 'NO_VARIATION';
  /** Of a share: how many chose it; for researchers only. */
  n?: number;
}>;

/** The share of one part; hidden where a release may not show it. */
export type PartShare =
  | Readonly<Shown & { hidden?: never }>
  | Readonly<{ hidden: true; value?: never; low?: never; high?: never; reason?: never; n?: never }>;

/** Shares of those asked. A release that may not show them apart shows them `together`, or not at all. */
export type MissingShares = Readonly<{ dontKnow?: number; refused?: number; noAnswer?: number; together?: number }>;

/** What is withheld carries no number at all: a base that may not be shown may not be sent either. */
export type GroupFigures<Figures> =
  | Readonly<{ group: number; withheld: Withheld }>
  | Readonly<{
      group: number;
      withheld?: never;
      n: number;
      nEff: number;
      asked: number;
      caution?: Caution;
      figures: Figures;
      missing: MissingShares;
    }>;

export const shownOf = (estimate: Estimate): Shown | undefined => {
  if (!hasValue(estimate)) return undefined;
  const { value } = estimate;
  if (!hasInterval(estimate)) return { value, reason: estimate.reason };
  const { low, high } = estimate;
  return low < high ? { value, low, high } : { value, reason: 'NO_VARIATION' };
};

/** What `make` finds in a group's answers, if the verdict on its base allows it. */
export const groupFigures = <Figures>(
  tally: GroupTally,
  { caution, withheld }: Verdict,
  { reader, thresholds }: Pick<Showing, 'reader' | 'thresholds'>,
  make: () => Readonly<{ figures: Figures; intervals: readonly PartShare[] }>,
): GroupFigures<Figures> => {
  const { group } = tally;
  if (withheld !== undefined) return { group, withheld };
  const { figures, intervals } = make();
  if (isTooWide(intervals.filter(hasLimits), reader, thresholds)) return { group, withheld: 'too-wide' };
  const { n, nEff } = baseOf(tally.valid);
  return { group, n, nEff, asked: tally.asked.n, ...(caution && { caution }), figures, missing: missingShares(tally) };
};

const hasLimits = (shown: PartShare): shown is PartShare & Readonly<{ low: number; high: number }> =>
  shown.low !== undefined;

const missingShares = (tally: GroupTally): MissingShares => {
  const share = (part: Sums): number => (tally.asked.w === 0 ? 0 : part.w / tally.asked.w);
  return { dontKnow: share(tally.dontKnow), refused: share(tally.refused), noAnswer: share(tally.noAnswer) };
};
