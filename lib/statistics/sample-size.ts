/**
 * How many complete interviews a margin of error e asks for: n0 = deff·z²·p(1−p)/e², in a population of N people
 * n = N·n0/(n0 + N − 1), rounded up. Quality exclusions and nonresponse come on top. Units: people.
 * Source: Cochran (1977), 4.4.
 */
import type { SamplePlan } from './margin-of-error.ts';
import { normalQuantile } from './normal.ts';

export function sampleSize(marginOfError: number, plan: SamplePlan = {}): Readonly<{ exact: number; n: number }> {
  const { p = 0.5, designEffect = 1, population, level = 0.95 } = plan;
  const z = normalQuantile((1 + level) / 2);
  const infinite = (designEffect * z * z * p * (1 - p)) / marginOfError ** 2;
  const exact = population === undefined ? infinite : (population * infinite) / (infinite + population - 1);
  return { exact, n: Math.ceil(exact) };
}
