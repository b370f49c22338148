/**
 * The regularised incomplete beta function I_x(a, b), the distribution function of Beta(a, b).
 * Continued fraction (Abramowitz & Stegun 26.5.8) by the modified Lentz method, on the side where it converges fast;
 * the factor before it is written as a deviance from the mean, so that it stays exact for parameters in the millions.
 * Units: a probability. Relative error below 1e-9, in the tails too. Refuses parameters that are not positive.
 */
import { stirlingCorrection } from './log-gamma.ts';

const tiny = 1e-300;
const enough = 1e-16;
const maxSteps = 100_000;

export function betaCdf(x: number, a: number, b: number): number {
  return incompleteBeta(x, 1 - x, a, b);
}

/** I_x(a, b) with y = 1 − x given as well: near 1 the caller knows y exactly, and 1 − x would lose it. */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`Beta needs positive parameters: ${a}, ${b}`);
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const isLeft = x < (a + 1) / (a + b + 2);
  const factor = powerFactor(x, y, a, b);
  return isLeft ? (factor * fraction(x, a, b)) / a : 1 - (factor * fraction(y, b, a)) / b;
}

/** x^a y^b / B(a, b). */
function powerFactor(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const correction = stirlingCorrection(n) - stirlingCorrection(a) - stirlingCorrection(b);
  const deviance = a * logRatio(x, a / n) + b * logRatio(y, b / n);
  return Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(deviance + correction);
}

/** ln(x / centre), exact for x near the centre as well as for tiny x. */
function logRatio(x: number, centre: number): number {
  const distance = (x - centre) / centre;
  return Math.abs(distance) < 0.3 ? Math.log1p(distance) : Math.log(x / centre);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= maxSteps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < enough) return value;
  }
  throw new Error(`Incomplete beta did not converge: ${x}, ${a}, ${b}`);
}

/** Lentz: a denominator of zero is moved away from it. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
