/**
 * Makes the weights of a wave: the respondents who count now, known totals and settings into a run, or the reason why
 * not. Every person of a class (same district, sex, age in three) weighs the same; a missing sex or age is a category
 * of its own, so nobody is left out. Weights count people: those of a district add up to its adults (`population`), or
 * every district adds up to the same (`equal`).
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { equalWeights } from './equal-weights.ts';
import { examplesIn } from './example-items.ts';
import { codesOf, type Margin, type Sample } from './margin.ts';
import { isAgeVariable } from './population-codes.ts';
import { districtTotals, marginOf, sourcesOf } from './population-margins.ts';
import { poststratify } from './poststratify.ts';
import { notConverged, type Raked, rake } from './rake.ts';
import type { Refusal } from './refusal.ts';
import { type Rescaling, rescaleTo } from './rescale.ts';
import { respondentsOf } from './respondents.ts';
import type { MarginSet } from './store.ts';
import { rakeAndTrim, type Trimmed } from './trim.ts';
import { isRefusal, type WeighingRefusal } from './weighing-refusal.ts';
import type { WeightClass, WeightRun, WeightSettings } from './weight-run.ts';
import { weightSummary } from './weight-summary.ts';
import { weightingReport } from './weighting-report.ts';

export type Weighing = Readonly<{
  file: AnalysisFile;
  set: MarginSet;
  settings: WeightSettings;
  /** ISO date. */
  madeOn: string;
}>;

/** Missing shares and the means of trimming are taken within it. */
const groupVariable = 'district';

export const weigh = (weighing: Weighing): Omit<WeightRun, 'number'> | WeighingRefusal => {
  const { file, set, settings } = weighing;
  const sample = respondentsOf(file);
  const chosen = chosenMargins(set, settings);
  if (isRefusal(chosen)) return chosen;
  const lonely = lonelyDistrict(sample, set);
  if (lonely !== undefined) return lonely;
  const raked = weightsBy(sample, chosen.margins, settings);
  if (isRefusal(raked)) return raked;
  const refusal = notConverged(raked);
  return refusal ?? runOf(weighing, sample, raked, chosen.log);
};

type Chosen = Readonly<{ margins: readonly Margin[]; log: readonly Rescaling[]; code?: never }>;

const chosenMargins = (set: MarginSet, { margins, rescaledTo }: WeightSettings): Chosen | WeighingRefusal => {
  const known = margins.map((variables) => marginOf(set.cells, variables));
  const missing = known.indexOf(undefined);
  if (missing !== -1) return { code: 'MARGIN_NOT_IN_SET', margin: missing };
  const found = known.flatMap((margin) => margin ?? []);
  return rescaledTo === undefined ? { margins: found, log: [] } : rescaleTo(found, rescaledTo);
};

const lonelyDistrict = (sample: Sample, set: MarginSet): WeighingRefusal | undefined => {
  if (sample.size === 0) return { code: 'NO_RESPONDENTS' };
  const inDistricts = codesOf(sample, groupVariable);
  const counts = [...new Set(set.cells.map(({ district }) => district))].map((district) => ({
    district,
    respondents: Array.from(inDistricts).filter((code) => code === district).length,
  }));
  const lonely = counts.find(({ respondents }) => respondents < 2);
  return lonely && { code: 'LONELY_DISTRICT', ...lonely };
};

const weightsBy = (
  sample: Sample,
  margins: readonly Margin[],
  { method, caps }: WeightSettings,
): Raked | Trimmed | Refusal => {
  if (method === 'poststratify') return poststratify(sample, margins[0] as Margin, groupVariable);
  return caps === undefined
    ? rake(sample, margins, { groupVariable })
    : rakeAndTrim(sample, margins, { groupVariable, ...caps });
};

const runOf = (
  { file, set, settings, madeOn }: Weighing,
  sample: Sample,
  raked: Raked | Trimmed,
  rescaled: readonly Rescaling[],
): Omit<WeightRun, 'number'> => {
  const equal = equalWeights(raked.weights, codesOf(sample, groupVariable));
  const variables = classVariables(settings);
  const classes = classesOf(sample, variables, raked.weights, equal);
  const weighed = { variables, classes, through: file.lastSequence() };
  const summary = weightSummary(equal);
  return {
    ...{ wave: set.wave, marginSet: set.number, madeOn, settings, dataVersion: file.dataVersion() },
    ...weighed,
    report: {
      ...weightingReport(sample, raked, groupVariable),
      ...('trimCycles' in raked && { trimming: trimmingOf(raked) }),
      ...(summary && { equal: summary }),
      sources: sourcesOf(set.cells),
      rescaled,
      examples: examplesIn(file, weighed, [...districtTotals(set.cells).keys()]),
    },
  };
};

const trimmingOf = ({ trimCycles, firstOutside, atLower, atUpper }: Trimmed) => ({
  trimCycles,
  firstOutside,
  atLower,
  atUpper,
});

/** Variables of the analysis file; an age in two groups follows from the age in three. */
const classVariables = ({ margins }: WeightSettings): readonly string[] => {
  const named = margins.flat().map((variable) => (isAgeVariable(variable) ? 'age3' : variable));
  return ['district', 'sex', 'age3'].filter((variable) => named.includes(variable));
};

const classesOf = (
  sample: Sample,
  variables: readonly string[],
  population: Float64Array,
  equal: Float64Array,
): readonly WeightClass[] => {
  const columns = variables.map((variable) => codesOf(sample, variable));
  const classes = new Map<string, { codes: readonly number[]; n: number; population: number; equal: number }>();
  for (let row = 0; row < sample.size; row += 1) {
    const codes = columns.map((column) => column[row] as number);
    const key = codes.join();
    const known = classes.get(key);
    if (known !== undefined) known.n += 1;
    else classes.set(key, { codes, n: 1, population: population[row] as number, equal: equal[row] as number });
  }
  return [...classes.values()].sort((a, b) => (a.codes.join() < b.codes.join() ? -1 : 1));
};
