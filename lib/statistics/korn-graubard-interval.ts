/**
 * Korn and Graubard's interval of a proportion: beta quantiles with the effective n of the design, p(1−p)/v, corrected
 * for the degrees of freedom by (t(n−1)/t(df))². For the technical export. Undefined where v is 0.
 * Units: a proportion. Source: Korn & Graubard (1998); equals R survey::svyciprop(method = "beta").
 */
import { betaQuantile } from './beta-quantile.ts';
import { tQuantile } from './student-t.ts';
import type { PlainLimits } from './wilson-interval.ts';

type Spread = Readonly<{ n: number; se: number; df: number }>;

export function kornGraubardInterval(p: number, { n, se, df }: Spread, level = 0.95): PlainLimits | undefined {
  if (se === 0 || df === 0) return undefined;
  const upper = (1 + level) / 2;
  const effective = ((p * (1 - p)) / (se * se)) * (tQuantile(upper, n - 1) / tQuantile(upper, df)) ** 2;
  return {
    low: betaQuantile(1 - upper, effective * p, effective * (1 - p) + 1),
    high: betaQuantile(upper, effective * p + 1, effective * (1 - p)),
  };
}
