/**
 * Of a crosstab whose rows and columns are both in order: for each cell the share of the base concordant with it (A:
 * both indices larger or both smaller) and discordant (B), and the sums C = Σ p·A and D = Σ p·B over all pairs.
 * What gamma and tau-b are made of. Source: Goodman & Kruskal (1963).
 */
import type { Crosstab } from './crosstab.ts';

type Shares = readonly (readonly number[])[];

export type Concordance = Readonly<{ a: Shares; b: Shares; concordant: number; discordant: number }>;

export function concordance({ shares }: Crosstab): Concordance {
  const sumWhere = (r: number, c: number, sign: number): number =>
    shares.reduce(
      (sum, row, i) => sum + row.reduce((s, p, j) => s + (Math.sign(i - r) * Math.sign(j - c) === sign ? p : 0), 0),
      0,
    );
  const a = shares.map((row, r) => row.map((_, c) => sumWhere(r, c, 1)));
  const b = shares.map((row, r) => row.map((_, c) => sumWhere(r, c, -1)));
  const total = (of: Shares): number =>
    shares.reduce((sum, row, r) => sum + row.reduce((s, p, c) => s + p * (of[r]?.[c] as number), 0), 0);
  return { a, b, concordant: total(a), discordant: total(b) };
}
