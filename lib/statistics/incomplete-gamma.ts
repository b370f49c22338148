/**
 * The upper regularised incomplete gamma function Q(a, x), for chi-square and normal probabilities.
 * Series below a + 1 (Abramowitz & Stegun 6.5.29), continued fraction above (6.5.31, modified Lentz).
 * Units: a probability. Relative error below 1e-9 for a up to some thousands, in the upper tail too.
 */
import { logGamma } from './log-gamma.ts';

const enough = 1e-16;
const maxSteps = 100_000;

export function upperGamma(a: number, x: number): number {
  if (!(a > 0)) throw new RangeError(`Gamma needs a positive parameter: ${a}`);
  if (x <= 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - factor * series(a, x) : factor * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= maxSteps; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * enough) return sum;
  }
  throw new Error(`Incomplete gamma did not converge: ${a}, ${x}`);
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= maxSteps; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < enough) return value;
  }
  throw new Error(`Incomplete gamma did not converge: ${a}, ${x}`);
}
