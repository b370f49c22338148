/**
 * The half width of the interval of a share that n interviews of a probability sample would give:
 * z·√(deff · p(1−p)/n · (N − n)/(N − 1)), without the last factor where no population is given. For planning only:
 * opt-in samples have no margin of sampling error. Units: a proportion. Source: Cochran (1977), 3.7.
 */
import { normalQuantile } from './normal.ts';

export type SamplePlan = Readonly<{ p?: number; designEffect?: number; population?: number; level?: number }>;

export function marginOfError(n: number, plan: SamplePlan = {}): number {
  const { p = 0.5, designEffect = 1, population, level = 0.95 } = plan;
  const left = population === undefined ? 1 : (population - n) / (population - 1);
  return normalQuantile((1 + level) / 2) * Math.sqrt(((designEffect * p * (1 - p)) / n) * Math.max(0, left));
}
