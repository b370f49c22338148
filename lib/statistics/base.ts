/**
 * The base of an estimate: the number it stands on, unweighted and weighted, and what it is worth.
 * Kish's effective n = (Σw)² / Σw²; the design effect is n / nEff. Source: Kish, Survey Sampling (1965).
 */

/** What one pass over the answers leaves of them: how many, the sum of weights, the sum of squared weights. */
export type Sums = Readonly<{ n: number; w: number; w2: number }>;

/** The sums of no answers. */
export const nobody: Sums = { n: 0, w: 0, w2: 0 };

export type Base = Readonly<{ n: number; w: number; nEff: number }>;

/** A base of nobody has an effective n of 0. */
export function baseOf(sums: Sums): Base {
  return { n: sums.n, w: sums.w, nEff: sums.n === 0 ? 0 : (sums.w * sums.w) / sums.w2 };
}

/** Kish's design effect, 1 for equal weights; 1 for nobody. */
export function designEffect(base: Base): number {
  return base.n === 0 ? 1 : base.n / base.nEff;
}

export function addSums(all: readonly Sums[]): Sums {
  let n = 0;
  let w = 0;
  let w2 = 0;
  for (const sums of all) {
    n += sums.n;
    w += sums.w;
    w2 += sums.w2;
  }
  return { n, w, w2 };
}

/** The sums of a base without a part of it. */
export function subtractSums(whole: Sums, part: Sums): Sums {
  const n = whole.n - part.n;
  return n === 0 ? nobody : { n, w: whole.w - part.w, w2: whole.w2 - part.w2 };
}
