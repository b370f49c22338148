/**
 * The share of a base that gave an answer (a proportion; a weighted one is Σ_chosen w / Σ_base w), with its standard
 * error (variance.ts) and the interval that is shown: logit; Clopper–Pearson where the share is 0 or 1; none where
 * the degrees of freedom (base − strata with a member in it) are 0 or a stratum is lonely.
 * Units: a proportion between 0 and 1. "Nobody" and "everybody" are found by counts, never by comparing sums.
 */
import { addSums, baseOf, type Sums, subtractSums } from './base.ts';
import { clopperPearson } from './clopper-pearson.ts';
import type { Estimate, EstimateOptions } from './estimate.ts';
import { logitInterval } from './logit-interval.ts';
import { linearisedVariance, type Stratum } from './variance.ts';

/** `size`: respondents of the stratum in the whole analysis file; `base`: valid answers; `chosen`: those counted. */
export type ShareStratum = Readonly<{ size: number; population?: number; base: Sums; chosen: Sums }>;

export function estimateShare(strata: readonly ShareStratum[], options: EstimateOptions = {}): Estimate {
  const present = strata.filter((stratum) => stratum.base.n > 0);
  const base = baseOf(addSums(present.map((stratum) => stratum.base)));
  if (base.n === 0) return { base, reason: 'EMPTY_BASE' };
  const value = shareOf(addSums(present.map((stratum) => stratum.chosen)), base);
  const df = base.n - present.length;
  const variance = linearisedVariance(present.map(zeroOne), value, base.w, options.lonely ?? 'refuse');
  if (variance === 'LONELY_STRATUM') return { value, df, base, reason: variance };
  const se = Math.sqrt(variance);
  if (value === 0 || value === 1) return { value, se, df, base, ...clopperPearson(value, base.nEff, options.level) };
  if (df === 0) return { value, se, df, base, reason: 'NO_DEGREES_OF_FREEDOM' };
  return { value, se, df, base, ...logitInterval(value, se, df, options.level) };
}

function shareOf(chosen: Sums, base: Readonly<{ n: number; w: number }>): number {
  if (chosen.n === 0) return 0;
  return chosen.n === base.n ? 1 : chosen.w / base.w;
}

/** A share is the mean of 1 (chosen) and 0 (the rest of the base). */
function zeroOne({ base, chosen, ...stratum }: ShareStratum): Stratum {
  return {
    ...stratum,
    answers: [
      { value: 1, ...chosen },
      { value: 0, ...subtractSums(base, chosen) },
    ],
  };
}
