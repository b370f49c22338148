/** What a whole crosstab says: whether its variables go together, how much, and which cells make it so. */
import { adjustedResiduals } from '#lib/statistics/adjusted-residuals.ts';
import type { Association } from '#lib/statistics/association.ts';
import { correctedCramersV, cramersV, type EffectSize, effectSize } from '#lib/statistics/cramers-v.ts';
import { type Crosstab, type CrosstabStratum, crosstab } from '#lib/statistics/crosstab.ts';
import { gamma } from '#lib/statistics/gamma.ts';
import type { ShownTest } from '#lib/statistics/shown-test.ts';
import { tauB } from '#lib/statistics/tau-b.ts';
import type { Axis } from './axis.ts';

/** `size`: the fixed words, for a table whose shorter side is two. */
export type Strength = Readonly<{ value: number; corrected?: number; size?: EffectSize }>;

export const strengthOf = (table: Crosstab): Strength | undefined => {
  const value = cramersV(table);
  if (value === undefined) return undefined;
  const corrected = correctedCramersV(table);
  const isNarrow = Math.min(table.rows.length, table.columns.length) === 2;
  return { value, ...(corrected !== undefined && { corrected }), ...(isNarrow && { size: effectSize(value) }) };
};

/** Above or below what independence would give, after Holm. */
export type Mark = Readonly<{ side: 'above' | 'below' | 'neither'; z?: number; adjusted?: number }>;

/** No marks where no test is shown: they would be a test by another name. */
export const marksOf = (table: Crosstab, test: ShownTest): readonly (readonly Mark[])[] | undefined => {
  if (test.reason !== undefined) return undefined;
  const residuals = adjustedResiduals(table);
  if ('reason' in residuals) return undefined;
  return residuals.map((row) =>
    row.map(({ residual, z, adjusted, isMarked }) => ({
      side: isMarked ? sideOf(residual) : 'neither',
      ...(z !== undefined && { z }),
      ...(adjusted !== undefined && { adjusted }),
    })),
  );
};

const sideOf = (residual: number): Mark['side'] => (residual > 0 ? 'above' : 'below');

export type Ordinal = Readonly<{ n: number; tauB: Association; gamma: Association }>;

/** As for any test. */
const smallestNEff = 30;

/**
 * Gamma and tau-b over the steps of both scales: what stands outside a scale takes no part. Undefined where either
 * variable has no order, or where the effective n is too small.
 */
export const ordinalOf = (
  strata: readonly CrosstabStratum[],
  axes: Readonly<{ rows: Axis; columns: Axis }>,
): Ordinal | undefined => {
  if (!(axes.rows.isOrdered && axes.columns.isOrdered)) return undefined;
  const isStep = (axis: Axis, index: number): boolean => axis.categories[index]?.isOutside === false;
  const steps = strata.map((stratum) => ({
    ...stratum,
    cells: stratum.cells
      .filter((_row, row) => isStep(axes.rows, row))
      .map((row) => row.filter((_cell, column) => isStep(axes.columns, column))),
  }));
  const table = crosstab(steps);
  if (table.base.nEff < smallestNEff) return undefined;
  return { n: table.base.n, tauB: tauB(table), gamma: gamma(table) };
};
