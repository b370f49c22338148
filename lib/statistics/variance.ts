/**
 * The linearised variance of a mean: influence u_i = (y_i − ȳ) / W_D in the base D, 0 outside (influence.ts).
 * Units: squared units of y. Source: Särndal, Swensson, Wretman (1992), 5.7; equals R survey::svymean.
 */
import type { Sums } from './base.ts';
import type { LonelyRule } from './estimate.ts';
import { influenceVariance, type StratumFrame } from './influence.ts';

/** All answers of one value in one stratum. */
export type AnswerSums = Sums & Readonly<{ value: number }>;

export type Stratum = StratumFrame & Readonly<{ answers: readonly AnswerSums[] }>;

/** The strata must have a member in the base. */
export function linearisedVariance(
  strata: readonly Stratum[],
  mean: number,
  w: number,
  lonely: LonelyRule,
): number | 'LONELY_STRATUM' {
  const influences = strata.map(({ answers, ...frame }) => ({
    ...frame,
    parts: answers.map((answer) => ({ influence: (answer.value - mean) / w, w: answer.w, w2: answer.w2 })),
  }));
  return influenceVariance(influences, lonely);
}
