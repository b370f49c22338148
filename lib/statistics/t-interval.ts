/** The symmetric interval of a mean, net score or difference: estimate ± t(df)·se. Units: those of the estimate. */
import type { Limits } from './estimate.ts';
import { tQuantile } from './student-t.ts';

export function tInterval(value: number, se: number, df: number, level = 0.95): Limits {
  const half = tQuantile((1 + level) / 2, df) * se;
  return { low: value - half, high: value + half, method: 't' };
}
