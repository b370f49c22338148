/**
 * Which cells of a crosstab differ from independence: the residual p_rc − p_r·p_c, its linearised standard error with
 * the influence u = [(1_rc − p_rc) − p_c(1_r − p_r) − p_r(1_c − p_c)]/W, and z = residual/se. A cell is marked where
 * |z| is beyond t(df) after Holm over all cells (over the rows where there are two columns, which mirror each other).
 * No residuals where a stratum is lonely; no z where the standard error or the degrees of freedom are 0.
 * Units: a proportion of the base. Source: Haberman (1973), linearised.
 */
import type { Crosstab, CrosstabStratum } from './crosstab.ts';
import { holm } from './holm.ts';
import { influenceVariance } from './influence.ts';
import { tTwoSidedP } from './student-t.ts';

export type Residual = Readonly<{
  residual: number;
  se: number;
  z?: number;
  p?: number;
  /** Holm's adjusted p value and whether it is at most α. */
  adjusted?: number;
  isMarked: boolean;
}>;

/** A standard error below this is 0 with a rounding error: shares of a million people have larger ones. */
const rounding = 1e-12;

export function adjustedResiduals(
  table: Crosstab,
  alpha = 0.05,
): readonly (readonly Residual[])[] | Readonly<{ reason: 'LONELY_STRATUM' }> {
  // Two columns mirror each other: the second has the residuals of the first with their sign turned.
  const judged = table.columns.length === 2 ? [0] : [...table.columns.keys()];
  const plain = table.rows.flatMap((_, r) => judged.map((c) => residualOf(table, r, c)));
  if (plain.includes('LONELY_STRATUM')) return { reason: 'LONELY_STRATUM' };
  const family = plain as readonly Residual[];
  const adjusted = holm(family.map(({ p }) => p));
  const cells = family.map((cell, index) => {
    const to = adjusted[index];
    return to === undefined ? cell : { ...cell, adjusted: to, isMarked: to <= alpha };
  });
  return table.rows.map((_, r) => {
    const row = cells.slice(r * judged.length, (r + 1) * judged.length);
    return table.columns.length === 2 ? row.flatMap((cell) => [cell, mirrored(cell)]) : row;
  });
}

function mirrored(cell: Residual): Residual {
  return { ...cell, residual: -cell.residual, ...(cell.z !== undefined && { z: -cell.z }) };
}

function residualOf(table: Crosstab, r: number, c: number): Residual | 'LONELY_STRATUM' {
  const share = table.shares[r]?.[c] as number;
  const row = table.rowShares[r] as number;
  const column = table.columnShares[c] as number;
  const influence = (i: number, j: number): number => {
    const inRow = Number(i === r);
    const inColumn = Number(j === c);
    return (inRow * inColumn - share - column * (inRow - row) - row * (inColumn - column)) / table.base.w;
  };
  const variance = influenceVariance(table.strata.map(influencesBy(influence)), 'refuse');
  if (variance === 'LONELY_STRATUM') return variance;
  const se = Math.sqrt(variance);
  const residual = share - row * column;
  if (se < rounding || table.df <= 0) return { residual, se, isMarked: false };
  const z = residual / se;
  return { residual, se, z, p: tTwoSidedP(z, table.df), isMarked: false };
}

function influencesBy(influence: (row: number, column: number) => number) {
  return ({ cells, ...frame }: CrosstabStratum) => ({
    ...frame,
    parts: cells.flatMap((row, i) => row.map(({ w, w2 }, j) => ({ influence: influence(i, j), w, w2 }))),
  });
}
