/** The quantile of Beta(a, b): the x in [0, 1] with I_x(a, b) = p. By bisection; relative error below 1e-9. */
import { bisect } from './bisect.ts';
import { betaCdf } from './incomplete-beta.ts';

export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`);
  if (p === 0 || p === 1) return p;
  return bisect((x) => betaCdf(x, a, b) >= p, 0, 1);
}
