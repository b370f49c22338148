/**
 * Student's t: the two-sided p value 2·P(T > |t|) and the quantile; fractional degrees of freedom are allowed.
 * p by the incomplete beta function (Abramowitz & Stegun 26.7.1). Quantile: bisection on p below 500 degrees of
 * freedom, the asymptotic expansion (26.7.5) from there on. Relative error below 1e-9.
 */
import { bisect } from './bisect.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';

const expansionFrom = 500;

/** A page asks for the same few quantiles a thousand times; each takes a tenth of a millisecond to find. */
const found = new Map<string, number>();
const mostKept = 10_000;

export function tTwoSidedP(t: number, df: number): number {
  const whole = df + t * t;
  return incompleteBeta(df / whole, (t * t) / whole, df / 2, 0.5);
}

export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) throw new RangeError(`No t quantile of ${p} with ${df} degrees of freedom`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -tQuantile(1 - p, df);
  return df >= expansionFrom
    ? expansion(
        kept(`z ${p}`, () => normalQuantile(p)),
        df,
      )
    : kept(`${p} ${df}`, () => search(2 * (1 - p), df));
}

function kept(key: string, find: () => number): number {
  const known = found.get(key);
  if (known !== undefined) return known;
  if (found.size >= mostKept) found.clear();
  const value = find();
  found.set(key, value);
  return value;
}

function search(twoSidedP: number, df: number): number {
  let high = 2;
  while (tTwoSidedP(high, df) > twoSidedP) high *= 2;
  return bisect((t) => tTwoSidedP(t, df) <= twoSidedP, 0, high);
}

function expansion(z: number, df: number): number {
  const s = z * z;
  const g1 = (s + 1) / 4;
  const g2 = ((5 * s + 16) * s + 3) / 96;
  const g3 = (((3 * s + 19) * s + 17) * s - 15) / 384;
  const g4 = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92_160;
  return z * (1 + (g1 + (g2 + (g3 + g4 / df) / df) / df) / df);
}
