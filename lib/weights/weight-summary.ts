/**
 * What weights look like: smallest, largest, mean, standard deviation (of the population, as cv² = deff − 1 needs it),
 * Kish's design effect and effective n; and what the design effect means for the weighted view: fine up to 2, a warning
 * above, not the default above 4. Units: people per respondent. Source: Kish (1965).
 */
import { addSums, type Base, baseOf, designEffect } from '#lib/statistics/base.ts';

export type WeightSummary = Readonly<{
  base: Base;
  smallest: number;
  largest: number;
  mean: number;
  deviation: number;
  designEffect: number;
  verdict: 'fine' | 'warn' | 'not-by-default';
}>;

/** Undefined for nobody. */
export function weightSummary(weights: Float64Array): WeightSummary | undefined {
  if (weights.length === 0) return undefined;
  let w = 0;
  let w2 = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const weight of weights) {
    w += weight;
    w2 += weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
  }
  const base = baseOf(addSums([{ n: weights.length, w, w2 }]));
  const mean = w / weights.length;
  const effect = designEffect(base);
  return {
    ...{ base, smallest, largest, mean, designEffect: effect, verdict: verdictOf(effect) },
    deviation: mean * Math.sqrt(Math.max(0, effect - 1)),
  };
}

export function verdictOf(effect: number): WeightSummary['verdict'] {
  if (effect > 4) return 'not-by-default';
  return effect > 2 ? 'warn' : 'fine';
}
