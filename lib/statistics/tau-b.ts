/**
 * Kendall's tau-b, (C − D)/√(X·Y) with X = 1 − Σ p_r², Y = 1 − Σ p_c² (concordance.ts): ties count against it.
 * Influence: 2(A − B)/√(XY) − tau·[(1 − p_r)/X + (1 − p_c)/Y]. Between −1 and 1.
 * Source: Kendall (1945); with equal weights equals R cor(method = "kendall").
 */
import { type Association, associationOf } from './association.ts';
import { concordance } from './concordance.ts';
import type { Crosstab } from './crosstab.ts';

export function tauB(table: Crosstab, level = 0.95): Association {
  if (table.rows.length < 2 || table.columns.length < 2) return { base: table.base, reason: 'DEGENERATE_TABLE' };
  const { a, b, concordant, discordant } = concordance(table);
  const x = untied(table.rowShares);
  const y = untied(table.columnShares);
  const scale = Math.sqrt(x * y);
  const tau = (concordant - discordant) / scale;
  const influence = (r: number, c: number): number =>
    (2 * ((a[r]?.[c] as number) - (b[r]?.[c] as number))) / scale -
    tau * ((1 - (table.rowShares[r] as number)) / x + (1 - (table.columnShares[c] as number)) / y);
  return associationOf(table, tau, influence, level);
}

function untied(shares: readonly number[]): number {
  return 1 - shares.reduce((sum, share) => sum + share * share, 0);
}
