/**
 * The standard error of a weighted mean that takes weighting into account, for the technical export: elsewhere weights
 * are taken as known, which is usually slightly too cautious. The influences z_i = w_i (y_i − ȳ)/W_D (0 outside the
 * base) lose what the margins explain before their spread is taken. Poststratified: z_i − w_i · (Σ z d/w)/(Σ d) in each
 * cell, d being the starting weight. Raked: ten passes over the margins, in each z_i − w_i · mean(z/w) of the cell.
 * Needs rows, not sums. Units: those of y. Source: equals R survey::svymean after postStratify and rake.
 */
import { spreadFactor } from '#lib/statistics/influence.ts';

export type Calibrated = Readonly<{
  weights: Float64Array;
  start: Float64Array;
  /** Per margin the cell of every row. */
  placements: readonly Int32Array[];
  strata: ArrayLike<number>;
  method: 'rake' | 'poststratify';
}>;

const passes = 10;

/** `values`: NaN outside the base. Undefined where a stratum of the base is lonely or the base is empty. */
export function calibratedError(
  values: Float64Array,
  calibrated: Calibrated,
): Readonly<{ value: number; se: number }> | undefined {
  const { weights, start, placements, strata, method } = calibrated;
  const inBase = values.map((value) => (Number.isNaN(value) ? 0 : 1));
  const whole = weights.reduce((sum, w, row) => sum + w * (inBase[row] as number), 0);
  const mean =
    weights.reduce((sum, w, row) => (inBase[row] === 0 ? sum : sum + w * (values[row] as number)), 0) / whole;
  if (!(whole > 0)) return undefined;
  // Per unit of weight, u = z/w.
  const u = values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / whole));
  const equal = start.map(() => 1);
  if (method === 'poststratify') for (const cells of placements) removeMeans(u, cells, start);
  else for (let pass = 0; pass < passes; pass += 1) for (const cells of placements) removeMeans(u, cells, equal);
  const variance = spreadWithin(
    u.map((each, row) => each * (weights[row] as number)),
    strata,
  );
  return variance === undefined ? undefined : { value: mean, se: Math.sqrt(variance) };
}

function removeMeans(u: Float64Array, cells: Int32Array, weights: Float64Array): void {
  const sums = new Map<number, { u: number; w: number }>();
  for (const [row, cell] of cells.entries()) {
    const sum = sums.get(cell) ?? { u: 0, w: 0 };
    sum.u += (u[row] as number) * (weights[row] as number);
    sum.w += weights[row] as number;
    sums.set(cell, sum);
  }
  for (const [row, cell] of cells.entries()) {
    const sum = sums.get(cell) as { u: number; w: number };
    u[row] = (u[row] as number) - sum.u / sum.w;
  }
}

function spreadWithin(z: Float64Array, strata: ArrayLike<number>): number | undefined {
  const sums = new Map<number, { n: number; z: number; z2: number }>();
  for (const [row, each] of z.entries()) {
    const stratum = strata[row] as number;
    const sum = sums.get(stratum) ?? { n: 0, z: 0, z2: 0 };
    sum.n += 1;
    sum.z += each;
    sum.z2 += each * each;
    sums.set(stratum, sum);
  }
  let variance = 0;
  for (const { n, z: sum, z2 } of sums.values()) {
    if (n < 2) return undefined;
    variance += spreadFactor({ size: n }) * Math.max(0, z2 - (sum * sum) / n);
  }
  return variance;
}
