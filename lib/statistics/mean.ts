/**
 * The mean of the answers' values, ȳ = Σ w y / Σ w (a net score is the mean of +1, 0 and −1), with its standard
 * error (variance.ts) and the interval ȳ ± t(df)·se; no interval where the degrees of freedom are 0 or a stratum is
 * lonely. Units: those of the values. Source: equals R survey::svymean with confint(df = degf).
 */
import { addSums, baseOf } from './base.ts';
import type { Estimate, EstimateOptions } from './estimate.ts';
import { tInterval } from './t-interval.ts';
import { type AnswerSums, linearisedVariance, type Stratum } from './variance.ts';

export function estimateMean(strata: readonly Stratum[], options: EstimateOptions = {}): Estimate {
  const present = strata.filter((stratum) => stratum.answers.some((answer) => answer.n > 0));
  const answers = present.flatMap((stratum) => stratum.answers).filter((answer) => answer.n > 0);
  const base = baseOf(addSums(answers));
  if (base.n === 0) return { base, reason: 'EMPTY_BASE' };
  const value = meanOf(answers, base.w);
  const df = base.n - present.length;
  const variance = linearisedVariance(present, value, base.w, options.lonely ?? 'refuse');
  if (variance === 'LONELY_STRATUM') return { value, df, base, reason: variance };
  const se = Math.sqrt(variance);
  if (df === 0) return { value, se, df, base, reason: 'NO_DEGREES_OF_FREEDOM' };
  return { value, se, df, base, ...tInterval(value, se, df, options.level) };
}

/** Where all gave the same answer the mean is that answer, to the last bit: sums of weights would only come near. */
function meanOf(answers: readonly AnswerSums[], w: number): number {
  const first = answers[0]?.value ?? Number.NaN;
  if (answers.every((answer) => answer.value === first)) return first;
  return answers.reduce((sum, answer) => sum + answer.w * answer.value, 0) / w;
}
