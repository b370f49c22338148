/**
 * Raking (iterative proportional fitting): from the starting weights, for each margin in order and each of its cells,
 * w_i ← w_i · T_c / Σ_{j in c} w_j, again and again, until all margins are met: the largest |Σ_c w − T_c| / T_c after a
 * full cycle is at most `tolerance`. Weights that have merely stopped changing are not enough: with contradictory
 * margins they do that too. Where it converges the order of the margins and the scale of the starting weights do not
 * matter. Units: people of the population per respondent. Source: Deming & Stephan (1940); equals R survey::rake.
 */
import { spreadOut } from './classes.ts';
import { type FitOptions, fitMargins } from './fit-margins.ts';
import type { Margin, Sample } from './margin.ts';
import { prepare } from './prepare.ts';
import type { Refusal } from './refusal.ts';

/** Not converged: `weights` are where the cycles ended and are not to be used (`notConverged` says it to people). */
export type Raked = Readonly<{
  isConverged: boolean;
  cycles: number;
  deviations: readonly number[];
  weights: Float64Array;
  /** The margins as they were raked to, cells of missing values included. */
  margins: readonly Margin[];
  code?: never;
}>;

export type RakeOptions = FitOptions & Readonly<{ groupVariable?: string }>;

export function rake(sample: Sample, given: readonly Margin[], options: RakeOptions = {}): Raked | Refusal {
  const prepared = prepare(sample, given, options.groupVariable);
  if ('code' in prepared) return prepared;
  const { classes, margins } = prepared;
  const fitted = fitMargins(classes, margins, classes.start, options);
  return { ...fitted, weights: spreadOut(classes, fitted.weights), margins };
}

export function notConverged({ isConverged, cycles, deviations }: Omit<Raked, 'weights' | 'margins'>) {
  return isConverged ? undefined : ({ code: 'NOT_CONVERGED', cycles, deviations } as const satisfies Refusal);
}
