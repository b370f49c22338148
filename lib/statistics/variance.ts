/**
 * The linearised variance of a mean in a stratified sample, computed from sums:
 *
 *     z_i = w_i (y_i − ȳ) / W_D  in the base D, 0 outside        v = Σ_h (1 − f_h) · n_h/(n_h − 1) · Σ_i (z_i − z̄_h)²
 *
 * n_h is the whole stratum of the analysis file, also where the base is a small part of it: those outside contribute
 * z = 0 but are counted. f_h = n_h/N_h only where `population` is given (a probability sample). A stratum without a
 * member of D contributes nothing. Weights are taken as known. With people drawn in clusters these sums would have
 * to be made per cluster first; here every respondent is their own.
 * Units: squared units of y. Source: Särndal, Swensson, Wretman (1992), 5.7; equals R survey::svymean.
 */
import type { Sums } from './base.ts';
import type { LonelyRule } from './estimate.ts';

/** All answers of one value in one stratum. */
export type AnswerSums = Sums & Readonly<{ value: number }>;

/** `size`: respondents of the stratum in the whole analysis file, not only those in the base. */
export type Stratum = Readonly<{ size: number; population?: number; answers: readonly AnswerSums[] }>;

/** The strata must have a member in the base. A lonely one makes the variance undefined, or is adjusted. */
export function linearisedVariance(
  strata: readonly Stratum[],
  mean: number,
  w: number,
  lonely: LonelyRule,
): number | 'LONELY_STRATUM' {
  let variance = 0;
  for (const stratum of strata) {
    const { z, z2 } = influence(stratum.answers, mean, w);
    if (stratum.size > 1) variance += stratumVariance(stratum, z, z2);
    else if (lonely === 'adjust') variance += z2;
    else return 'LONELY_STRATUM';
  }
  return variance;
}

function influence(answers: readonly AnswerSums[], mean: number, w: number): Readonly<{ z: number; z2: number }> {
  let z = 0;
  let z2 = 0;
  for (const answer of answers) {
    const distance = (answer.value - mean) / w;
    z += answer.w * distance;
    z2 += answer.w2 * distance * distance;
  }
  return { z, z2 };
}

function stratumVariance(stratum: Stratum, z: number, z2: number): number {
  const n = stratum.size;
  const sampled = stratum.population === undefined ? 0 : n / stratum.population;
  // The difference of two nearly equal sums may fall below zero by a rounding error.
  return (1 - sampled) * (n / (n - 1)) * Math.max(0, z2 - (z * z) / n);
}
