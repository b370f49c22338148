/**
 * Cramér's V = √(φ² / (min(R, C) − 1)), and V corrected for the bias of small samples (Bergsma) with Kish's effective
 * n. Between 0 and 1. Undefined with fewer than two rows or columns. Source: Cramér (1946); Bergsma (2013).
 */
import type { Crosstab } from './crosstab.ts';
import { phiSquared } from './pearson.ts';

export function cramersV(table: Crosstab): number | undefined {
  const shorter = Math.min(table.rows.length, table.columns.length);
  return shorter < 2 ? undefined : Math.sqrt(phiSquared(table) / (shorter - 1));
}

export function correctedCramersV(table: Crosstab): number | undefined {
  const r = table.rows.length;
  const c = table.columns.length;
  const n = table.base.nEff;
  if (Math.min(r, c) < 2 || n <= 1) return undefined;
  const phi2 = Math.max(0, phiSquared(table) - ((r - 1) * (c - 1)) / (n - 1));
  const shorter = Math.min(r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1));
  return shorter > 1 ? Math.sqrt(phi2 / (shorter - 1)) : undefined;
}

/** The fixed words for V of a table with two columns; no other words are used. Source: Cohen (1988). */
export type EffectSize = 'negligible' | 'small' | 'medium' | 'large';

export function effectSize(v: number): EffectSize {
  if (v < 0.1) return 'negligible';
  if (v < 0.3) return 'small';
  return v <= 0.5 ? 'medium' : 'large';
}
