/**
 * The interval of a proportion on the logit scale: L = ln(p/(1−p)), half width t(df)·se/(p(1−p)), carried back.
 * Stays inside [0, 1] and is asymmetric where it should be. Refuses p of 0 and 1 (see clopper-pearson.ts).
 * Units: a proportion. Source: equals R survey::svyciprop(method = "logit").
 */
import type { Limits } from './estimate.ts';
import { tQuantile } from './student-t.ts';

export function logitInterval(p: number, se: number, df: number, level = 0.95): Limits {
  if (!(p > 0 && p < 1)) throw new RangeError(`No logit interval for a share of ${p}`);
  const logit = Math.log(p / (1 - p));
  const half = (tQuantile((1 + level) / 2, df) * se) / (p * (1 - p));
  return { low: expit(logit - half), high: expit(logit + half), method: 'logit' };
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
