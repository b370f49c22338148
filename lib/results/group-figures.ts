/** The figures of one variable in one district, or why there are none. */
import type { GroupTally, Tally } from '#lib/analysis/tabulate.ts';
import { baseOf, type Sums } from '#lib/statistics/base.ts';
import { type Estimate, hasInterval, hasValue } from '#lib/statistics/estimate.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { baseVerdict, type Caution, isTooWide, type Withheld } from './base-rule.ts';
import type { Reader } from './visibility.ts';

/** An estimate as it is shown; without limits where the interval is not defined. */
export type Shown = Readonly<{ value: number; low?: number; high?: number }>;

/** Shares of those asked. */
export type MissingShares = Readonly<{ dontKnow: number; refused: number; noAnswer: number }>;

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
  return hasInterval(estimate) ? { value, low: estimate.low, high: estimate.high } : { value };
};

/** What `make` finds in a group's answers, if its base allows it to be shown to this reader. */
export const groupFigures = <Figures>(
  tally: GroupTally,
  reader: Reader,
  make: (tally: GroupTally) => Readonly<{ figures: Figures; intervals: readonly Shown[] }>,
): GroupFigures<Figures> => {
  const base = baseOf(tally.valid);
  const { caution, withheld } = baseVerdict(base, reader);
  const { group } = tally;
  if (withheld !== undefined) return { group, withheld };
  const { figures, intervals } = make(tally);
  if (isTooWide(intervals.filter(hasLimits), reader)) return { group, withheld: 'too-wide' };
  const { n, nEff } = base;
  return { group, n, nEff, asked: tally.asked.n, ...(caution && { caution }), figures, missing: missingShares(tally) };
};

const hasLimits = (shown: Shown): shown is Required<Shown> => shown.low !== undefined;

const missingShares = (tally: GroupTally): MissingShares => {
  const share = (part: Sums): number => (tally.asked.w === 0 ? 0 : part.w / tally.asked.w);
  return { dontKnow: share(tally.dontKnow), refused: share(tally.refused), noAnswer: share(tally.noAnswer) };
};

const none: Sums = { n: 0, w: 0, w2: 0 };

export const sumsOf = (tally: GroupTally, codes: readonly number[]): Sums => {
  const sums = codes.map((code) => tally.codes.get(code) ?? none);
  return sums.length === 1
    ? (sums[0] as Sums)
    : sums.reduce((a, b) => ({ n: a.n + b.n, w: a.w + b.w, w2: a.w2 + b.w2 }), none);
};

/** The share of `base` that gave any of the codes; the stratum is the district's part of the whole file. */
export const shareOf = (tally: Tally, group: number, chosen: Sums, base: Sums): Shown | undefined =>
  shownOf(estimateShare([{ size: tally.strata.get(group) ?? 0, base, chosen }]));
