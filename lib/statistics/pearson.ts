/**
 * The distance of a crosstab from independence, Σ (p_rc − p_r p_c)² / (p_r p_c) over its weighted shares (φ²), and
 * Pearson's X² = n·φ². X² is no test here: see rao-scott.ts. Units: none. Source: Rao & Scott (1984).
 */
import type { Crosstab } from './crosstab.ts';

export function phiSquared({ shares, rowShares, columnShares }: Crosstab): number {
  let sum = 0;
  for (const [r, row] of shares.entries()) {
    for (const [c, share] of row.entries()) {
      const expected = (rowShares[r] as number) * (columnShares[c] as number);
      sum += (share - expected) ** 2 / expected;
    }
  }
  return sum;
}

export function pearsonX2(table: Crosstab): number {
  return table.base.n * phiSquared(table);
}
