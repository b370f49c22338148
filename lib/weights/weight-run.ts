/**
 * A weight run: margins, settings and the responses there were, made into weights once, numbered and never changed.
 * Respondents whom no margin tells apart weigh the same, so a run keeps a weight per class and not per person; it
 * weighs the responses up to `through` and no later one.
 */
import type { RunReport } from './run-report.ts';

/** `none`: every respondent counts as one. */
export const weightNames = ['none', 'population', 'equal'] as const;
export type WeightName = (typeof weightNames)[number];

/** `codes`: one per variable of the run, a missing one as -1; the two weights, in people per respondent. */
export type WeightClass = Readonly<{ codes: readonly number[]; n: number; population: number; equal: number }>;

export type WeightSettings = Readonly<{
  method: 'rake' | 'poststratify';
  /** Variables of each margin, such as `['district', 'sex']`. */
  margins: readonly (readonly string[])[];
  /** Caps in district means; absent: not trimmed. */
  caps?: Readonly<{ lower: number; upper: number }>;
  /** The margin that the others were scaled to, counted from 0; absent: they agreed. */
  rescaledTo?: number;
}>;

export type WeightRun = Readonly<{
  wave: string;
  number: number;
  marginSet: number;
  /** ISO date. */
  madeOn: string;
  settings: WeightSettings;
  /** The last response, by the store's order of arrival, that it weighs. */
  through: number;
  dataVersion: number;
  variables: readonly string[];
  classes: readonly WeightClass[];
  report: RunReport;
}>;

/** Of a run what weighing needs. */
export type RunWeights = Pick<WeightRun, 'variables' | 'classes' | 'through'>;

/** What stands behind a weighted figure. */
export type ChosenWeights = Readonly<{ weight: Exclude<WeightName, 'none'>; run: RunWeights }>;
