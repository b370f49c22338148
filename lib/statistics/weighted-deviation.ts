/**
 * The weighted standard deviation √( n/(n−1) · Σ w (y − ȳ)² / W ). Undefined for fewer than two answers.
 * Units: those of the values. Source: the convention of R survey::svyvar.
 */
import { addSums } from './base.ts';
import type { AnswerSums } from './variance.ts';

export function weightedDeviation(answers: readonly AnswerSums[], mean: number): number | undefined {
  const { n, w } = addSums(answers);
  if (n < 2) return undefined;
  const squares = answers.reduce((sum, answer) => sum + answer.w * (answer.value - mean) ** 2, 0);
  return Math.sqrt(((n / (n - 1)) * squares) / w);
}
