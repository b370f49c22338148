/**
 * The test of no difference in a crosstab, corrected for the design: Rao and Scott's second order, as F. With p the
 * weighted cell shares, V their linearised covariance (z_i = w_i (1_cell − p_cell)/W), n the base and Cm a basis of the
 * interaction space, columns (e_r − e_R) ⊗ (f_c − f_C):
 *
 *     A = diag(1/p_cell)    Δ = (Cm' A Cm / n)⁻¹ (Cm' A V A Cm)
 *     F = X²/tr Δ    ndf = (tr Δ)²/tr(Δ²)    ddf = ndf · (n_D − H_D)    p = upper tail of F(ndf, ddf)
 *
 * `null` puts p_r·p_c in place of p_cell in A (SAS and Stata offer the same): what sparse tables need, because 1/0 is
 * taken as 0 otherwise and the test rejects too often. Refuses: SINGULAR, a rectangle of zero cells leaves Δ undefined.
 * Source: Rao & Scott (1984); equals R survey::svychisq(statistic = "F").
 */
import type { Crosstab, CrosstabStratum } from './crosstab.ts';
import { spreadFactor } from './influence.ts';
import { pearsonX2 } from './pearson.ts';
import { type Matrix, solve } from './solve.ts';
import { chiSquareUpper, fUpper } from './upper-tails.ts';
import { hasZeroCycle } from './zero-cycle.ts';

export type RaoScott = Readonly<{
  f: number;
  ndf: number;
  ddf: number;
  p: number;
  deltaTrace: number;
  firstOrderP: number;
  reason?: never;
}>;

/** NO_VARIATION: within every stratum all stand in the same cell, as in a crosstab of the strata with themselves. */
export type NoTestReason =
  | 'DEGENERATE_TABLE'
  | 'NO_DEGREES_OF_FREEDOM'
  | 'LONELY_STRATUM'
  | 'SINGULAR'
  | 'NO_VARIATION';

/** Δ holds design effects, of the order of 1: a smaller trace is a rounding error. */
const smallestTrace = 1e-9;

/** `observed`: A from the cells as they are. `null`: A as it would be without a difference. */
type Form = 'observed' | 'null';

export function raoScott(table: Crosstab, form: Form): RaoScott | Readonly<{ reason: NoTestReason }> {
  if (table.rows.length < 2 || table.columns.length < 2) return { reason: 'DEGENERATE_TABLE' };
  if (table.df <= 0) return { reason: 'NO_DEGREES_OF_FREEDOM' };
  if (table.strata.some((stratum) => stratum.size <= 1)) return { reason: 'LONELY_STRATUM' };
  if (form === 'observed' && hasZeroCycle(table.cells)) return { reason: 'SINGULAR' };
  const inverse = inverseShares(table, form);
  const delta = solve(scaled(simpleCovariance(table, inverse), 1 / table.base.n), designCovariance(table, inverse));
  if (delta === undefined) return { reason: 'SINGULAR' };
  const trace = delta.reduce((sum, row, i) => sum + (row[i] as number), 0);
  if (!(trace > smallestTrace)) return { reason: 'NO_VARIATION' };
  const squares = delta.reduce((sum, row, i) => sum + row.reduce((s, x, j) => s + x * (delta[j]?.[i] as number), 0), 0);
  const x2 = pearsonX2(table);
  const f = x2 / trace;
  const ndf = trace ** 2 / squares;
  const ddf = ndf * table.df;
  const firstOrderP = chiSquareUpper((x2 * delta.length) / trace, delta.length);
  return { f, ndf, ddf, p: fUpper(f, ndf, ddf), deltaTrace: trace, firstOrderP };
}

/** The diagonal of A, cell by cell. */
function inverseShares({ shares, rowShares, columnShares }: Crosstab, form: Form): Matrix {
  if (form === 'observed') return shares.map((row) => row.map((share) => (share === 0 ? 0 : 1 / share)));
  return rowShares.map((r) => columnShares.map((c) => 1 / (r * c)));
}

/** For each pair (r, c) below the last row and column, its row of A·Cm as [row][column]: four cells are not 0. */
function contrasts(inverse: Matrix): readonly Matrix[] {
  const lastRow = inverse.length - 1;
  const lastColumn = (inverse[0] as readonly number[]).length - 1;
  const sign = (at: number, on: number, last: number): number => Number(at === on) - Number(at === last);
  return inverse
    .slice(0, lastRow)
    .flatMap((row, r) =>
      row
        .slice(0, lastColumn)
        .map((_, c) =>
          inverse.map((cells, i) => cells.map((a, j) => a * sign(i, r, lastRow) * sign(j, c, lastColumn))),
        ),
    );
}

/** Cm' A Cm: two contrasts share the last corner always, and a cell more for the same row, column or both. */
function simpleCovariance({ rows, columns }: Crosstab, inverse: Matrix): Matrix {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const at = (r: number, c: number): number => (inverse[r] as readonly number[])[c] as number;
  const places = rows.slice(0, -1).flatMap((_row, r) => columns.slice(0, -1).map((_column, c) => ({ r, c })));
  return places.map(({ r, c }) =>
    places.map((other) => {
      const [isRow, isColumn] = [r === other.r, c === other.c];
      const cell = isRow && isColumn ? at(r, c) : 0;
      return cell + (isRow ? at(r, lastColumn) : 0) + (isColumn ? at(lastRow, c) : 0) + at(lastRow, lastColumn);
    }),
  );
}

/** Cm' A V A Cm, from the sums of each stratum: the covariance of the contrasts' influences. */
function designCovariance(table: Crosstab, inverse: Matrix): Matrix {
  const shares = table.shares.flat();
  const centred = contrasts(inverse).map((matrix) => {
    const contrast = matrix.flat();
    const mean = dot(contrast, shares);
    return contrast.map((each) => (each - mean) / table.base.w);
  });
  const sums = centred.map(() => centred.map(() => 0));
  for (const stratum of table.strata) addStratum(sums, centred, stratum);
  return sums;
}

function addStratum(sums: number[][], centred: Matrix, stratum: CrosstabStratum): void {
  const cells = stratum.cells.flat();
  const factor = spreadFactor(stratum);
  const totals = centred.map((contrast) => contrast.reduce((sum, u, k) => sum + u * (cells[k]?.w as number), 0));
  for (const [i, a] of centred.entries()) {
    const row = sums[i] as number[];
    for (let j = 0; j <= i; j += 1) {
      const b = centred[j] as readonly number[];
      const products = a.reduce((sum, u, k) => sum + u * (b[k] as number) * (cells[k]?.w2 as number), 0);
      row[j] =
        (row[j] as number) + factor * (products - ((totals[i] as number) * (totals[j] as number)) / stratum.size);
      (sums[j] as number[])[i] = row[j] as number;
    }
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, k) => sum + x * (b[k] as number), 0);
}

function scaled(matrix: Matrix, by: number): Matrix {
  return matrix.map((row) => row.map((x) => x * by));
}
