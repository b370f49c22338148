/**
 * The interval of a share when everybody or nobody in the base gave the answer: Clopper and Pearson's exact limits
 * with Kish's effective n in place of n, in closed form. Only these two cases: the variance is 0 there and says
 * nothing. Units: a proportion. Source: Clopper & Pearson (1934); Korn & Graubard (1998) for the effective n.
 */
import type { Limits } from './estimate.ts';

export function clopperPearson(share: 0 | 1, nEff: number, level = 0.95): Limits {
  const reach = ((1 - level) / 2) ** (1 / nEff);
  const method = 'clopper-pearson-kish';
  return share === 0 ? { low: 0, high: 1 - reach, method } : { low: reach, high: 1, method };
}
