/**
 * The linearised variance of any smooth statistic in a stratified sample. Each respondent has an influence on the
 * statistic, z_i = w_i · u_i (0 outside its base), and
 *
 *     v = Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_i (z_i − z̄_h)²
 *
 * n_h is the whole stratum of the analysis file, also where the base is a small part of it. f_h = n_h/N_h only where
 * `population` is given (a probability sample). A stratum without a member of the base must be left out by the caller.
 * Weights are taken as known. With people drawn in clusters these sums would have to be made per cluster first; here
 * every respondent is their own. Respondents of equal u are taken together, so sums suffice.
 * Units: squared units of the statistic. Source: Särndal, Swensson, Wretman (1992), 5.7; R survey::svyrecvar.
 */
import type { Sums } from './base.ts';
import type { LonelyRule } from './estimate.ts';

/** `size`: respondents of the stratum in the whole analysis file, not only those in the base. */
export type StratumFrame = Readonly<{ size: number; population?: number }>;

/** All respondents of a stratum with the same influence per unit of weight. */
type InfluencePart = Pick<Sums, 'w' | 'w2'> & Readonly<{ influence: number }>;

export type InfluenceStratum = StratumFrame & Readonly<{ parts: readonly InfluencePart[] }>;

/** Undefined where a stratum is lonely and the rule refuses it, or no other is there to learn from. */
export function influenceVariance(strata: readonly InfluenceStratum[], lonely: LonelyRule): number | 'LONELY_STRATUM' {
  let variance = 0;
  let alone = 0;
  for (const stratum of strata) {
    const { z, z2 } = moments(stratum.parts);
    if (stratum.size > 1) variance += spreadFactor(stratum) * spread(stratum.size, z, z2);
    else if (lonely === 'refuse') return 'LONELY_STRATUM';
    else if (lonely === 'adjust') variance += z2;
    else alone += 1;
  }
  if (alone > 0 && alone === strata.length) return 'LONELY_STRATUM';
  return lonely === 'average' ? (variance * strata.length) / (strata.length - alone) : variance;
}

function moments(parts: readonly InfluencePart[]): Readonly<{ z: number; z2: number }> {
  let z = 0;
  let z2 = 0;
  for (const { influence, w, w2 } of parts) {
    z += w * influence;
    z2 += w2 * influence * influence;
  }
  return { z, z2 };
}

/** The difference of two nearly equal sums may fall below zero by a rounding error. */
function spread(n: number, z: number, z2: number): number {
  return Math.max(0, z2 - (z * z) / n);
}

/** (1 − f_h) · n_h/(n_h − 1) of a stratum with more than one respondent. */
export function spreadFactor({ size, population }: StratumFrame): number {
  const sampled = population === undefined ? 0 : size / population;
  return (1 - sampled) * (size / (size - 1));
}
