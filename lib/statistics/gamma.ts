/**
 * Goodman and Kruskal's gamma, (C − D)/(C + D), over the pairs of answers that differ in both variables
 * (concordance.ts). It leaves ties out and so looks large on coarse scales: tau-b is preferred.
 * Influence: 4(D·A − C·B)/(C + D)². Between −1 and 1. Source: Goodman & Kruskal (1963).
 */
import { type Association, associationOf } from './association.ts';
import { concordance } from './concordance.ts';
import type { Crosstab } from './crosstab.ts';

export function gamma(table: Crosstab, level = 0.95): Association {
  const { a, b, concordant, discordant } = concordance(table);
  const pairs = concordant + discordant;
  if (!(pairs > 0)) return { base: table.base, reason: 'DEGENERATE_TABLE' };
  const influence = (r: number, c: number): number =>
    (4 * (discordant * (a[r]?.[c] as number) - concordant * (b[r]?.[c] as number))) / pairs ** 2;
  return associationOf(table, (concordant - discordant) / pairs, influence, level);
}
