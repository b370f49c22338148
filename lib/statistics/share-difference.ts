/**
 * The difference of the shares of two groups that nobody belongs to both of, with the interval that is shown: d ± t·se;
 * MOVER from the displayed limits of both sides where a count (of those who chose it or who did not) is below ten.
 * Units: a proportion between −1 and 1. Source: difference.ts, mover-interval.ts.
 */
import { type Sums, subtractSums } from './base.ts';
import { type Difference, estimateDifference, type PairStratum } from './difference.ts';
import { type EstimateOptions, hasInterval } from './estimate.ts';
import type { StratumFrame } from './influence.ts';
import { moverInterval } from './mover-interval.ts';
import { estimateShare } from './share.ts';
import type { PlainLimits } from './wilson-interval.ts';

type Group = Readonly<{ base: Sums; chosen: Sums }>;

/** One stratum of the design with its members of both groups. */
export type ShareComparison = StratumFrame & Readonly<{ a: Group; b: Group }>;

export type ShareDifference = Difference & Readonly<{ shown?: PlainLimits & Readonly<{ method: 't' | 'mover' }> }>;

const smallCount = 10;

export function compareShares(strata: readonly ShareComparison[], options: EstimateOptions = {}): ShareDifference {
  const difference = estimateDifference(strata.map(pairs), options);
  if (difference.reason === 'EMPTY_BASE' || difference.reason === 'LONELY_STRATUM') return difference;
  if (!(['a', 'b'] as const).some((side) => isSmall(strata, side))) {
    return difference.reason === undefined ? { ...difference, shown: limitsOf(difference) } : difference;
  }
  const [a, b] = (['a', 'b'] as const).map((side) =>
    estimateShare(
      strata.map(({ a: _a, b: _b, ...frame }, index) => ({ ...frame, ...(strata[index] as ShareComparison)[side] })),
      options,
    ),
  );
  if (a === undefined || b === undefined || !(hasInterval(a) && hasInterval(b))) return difference;
  return { ...difference, shown: { ...moverInterval(a, b), method: 'mover' } };
}

function limitsOf({ low, high }: PlainLimits): PlainLimits & Readonly<{ method: 't' }> {
  return { low, high, method: 't' };
}

function pairs({ a, b, ...frame }: ShareComparison): PairStratum {
  return {
    ...frame,
    parts: [
      { a: 1, ...a.chosen },
      { a: 0, ...subtractSums(a.base, a.chosen) },
      { b: 1, ...b.chosen },
      { b: 0, ...subtractSums(b.base, b.chosen) },
    ],
  };
}

function isSmall(strata: readonly ShareComparison[], side: 'a' | 'b'): boolean {
  const chosen = strata.reduce((n, stratum) => n + stratum[side].chosen.n, 0);
  const others = strata.reduce((n, stratum) => n + stratum[side].base.n, 0) - chosen;
  return Math.min(chosen, others) < smallCount;
}
