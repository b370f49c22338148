/**
 * The upper tails of F and chi-square, P(X > x): never as 1 − cdf, which is 0 where a small p value should stand.
 * Fractional degrees of freedom are allowed. Relative error below 1e-9. Source: Abramowitz & Stegun 26.6.2, 26.4.19.
 */
import { incompleteBeta } from './incomplete-beta.ts';
import { upperGamma } from './incomplete-gamma.ts';

export function fUpper(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  const whole = df2 + df1 * f;
  return incompleteBeta(df2 / whole, (df1 * f) / whole, df2 / 2, df1 / 2);
}

export function chiSquareUpper(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}
