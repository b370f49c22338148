/**
 * A researcher's view opened: its wave, the analysis file as the store is now, the weights and the thresholds, or why
 * it cannot be. Everything a researcher looks at begins here.
 */
import { type Asking, logFiltered } from '#app/query-log.ts';
import type { Services } from '#app/services.ts';
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { type Breakdown, breakdownOf, isFilterable } from '#lib/results/breakdown.ts';
import type { NumberedWeights } from '#lib/results/report.ts';
import type { View } from '#lib/results/view-address.ts';
import { visibility } from '#lib/results/visibility.ts';
import { neutralWords } from '#lib/results/words.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';

export type OpenView = Readonly<{
  wave: Wave;
  entry: CatalogueEntry;
  file: AnalysisFile;
  breakdown: Breakdown;
  thresholds: Thresholds;
  weights?: NumberedWeights;
  /** Numbers of the wave's weight runs, the latest first. */
  runs: readonly number[];
}>;

/** `what`: the wave, run or variable that there is not. */
export type ViewRefusal = Readonly<{
  refused: 'unknown-wave' | 'unknown-variable' | 'unknown-run' | 'no-weight-run' | 'differencing';
  what?: string;
}>;

export type ViewServices = Pick<Services, 'analysis' | 'recodes' | 'thresholds' | 'waves' | 'weights'>;

/** `asking`: who asks; absent where the same question has been opened for them before. */
export const openView = async (
  services: ViewServices,
  view: View,
  asking?: Asking,
): Promise<OpenView | ViewRefusal> => {
  const { wave } = visibility('researcher', await services.waves.list(), view.wave);
  if (wave === undefined) return refusal('unknown-wave', view.wave);
  const [recodes, thresholds, runs] = await Promise.all([
    services.recodes.list(wave.questionnaire),
    services.thresholds.read(),
    services.weights.runs(wave.id),
  ]);
  const weights = weightsOf(view, runs);
  if (weights !== undefined && 'refused' in weights) return weights;
  const file = await services.analysis.fileOf(wave, recodes);
  const entry = fieldedEntry(wave);
  const { questionnaire } = entry;
  const breakdown = breakdownOf(view.by, { file, questionnaire, words: neutralWords(questionnaire) });
  if (breakdown === undefined) return refusal('unknown-variable', view.by);
  const unknown = view.filter.find(({ variable }) => !isFilterable(variable, file));
  if (unknown !== undefined) return refusal('unknown-variable', unknown.variable);
  if (asking !== undefined) logFiltered(asking, view, { wave, file, ...(weights && { weights }) });
  return {
    wave,
    entry,
    file,
    breakdown,
    thresholds,
    runs: runs.map(({ number }) => number),
    ...(weights && { weights }),
  };
};

const refusal = (refused: ViewRefusal['refused'], what?: string): ViewRefusal => ({
  refused,
  ...(what !== undefined && { what }),
});

/** `runs`: the latest first. A run that is asked for must be there, whether the figures are weighted or not. */
const weightsOf = (
  { weight, run: wanted }: Pick<View, 'weight' | 'run'>,
  runs: readonly WeightRun[],
): NumberedWeights | ViewRefusal | undefined => {
  const run = wanted === undefined ? runs[0] : runs.find(({ number }) => number === wanted);
  if (weight !== 'none' && runs.length === 0) return refusal('no-weight-run');
  if (wanted !== undefined && run === undefined) return refusal('unknown-run', String(wanted));
  return weight === 'none' || run === undefined ? undefined : { weight, run };
};
