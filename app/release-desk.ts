/** Joins the stores with what a release is made of; the preview and the publishing begin here. */
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { type BuiltRelease, buildRelease } from '#lib/releases/build.ts';
import { releasableItems } from '#lib/releases/releasable.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { WeightName, WeightRun } from '#lib/weights/weight-run.ts';

export type ReleasePlan = Readonly<{
  wave: string;
  items: readonly string[];
  weight: WeightName;
  run?: number | undefined;
}>;

/** `after`: how many releases the wave has; `weightRun`: the number of the run, null where none weighs. */
export type PlannedRelease = BuiltRelease & Readonly<{ wave: Wave; after: number; weightRun: number | null }>;

export const planRelease = async (services: Services, plan: ReleasePlan): Promise<PlannedRelease> => {
  const wave = await services.waves.find(plan.wave);
  if (wave === undefined) throw new Problem('unknown-wave');
  const entry = fieldedEntry(wave);
  const known = new Set(releasableItems(entry.questionnaire).map(({ id }) => id));
  const unknown = plan.items.find((item) => !known.has(item));
  if (unknown !== undefined) throw new Problem('unknown-variable', { errors: [{ field: 'items', code: 'unknown' }] });
  const [earlier, weights] = await Promise.all([services.releases.countsOf(wave.id), weightsOf(services, wave, plan)]);
  const [methods, counts, thresholds, fieldLog, file] = await Promise.all([
    services.methods.read(wave.id),
    services.responses.counts(wave.id),
    services.thresholds.read(),
    services.fieldLog.list(),
    services.analysis.fileOf(wave),
  ]);
  const built = buildRelease({
    ...{ wave, entry, methods, counts, thresholds, fieldLog, file, earlier },
    items: plan.items,
    publicUrl: services.environment.publicUrl,
    ...(weights && { weights }),
  });
  return { ...built, wave, after: earlier.length, weightRun: weights?.run.number ?? null };
};

const weightsOf = async ({ weights }: Services, wave: Wave, { weight, run: wanted }: ReleasePlan) => {
  if (weight === 'none') return undefined;
  const runs = await weights.runs(wave.id);
  if (runs.length === 0) throw new Problem('no-weight-run');
  const run = wanted === undefined ? runs[0] : runs.find(({ number }) => number === wanted);
  if (run === undefined) throw new Problem('unknown-run');
  return { weight, run, margins: await marginsOf(weights, run) };
};

const marginsOf = async (weights: Services['weights'], run: WeightRun) => {
  const margins = (await weights.marginSets(run.wave)).find(({ number }) => number === run.marginSet);
  if (margins === undefined) throw new Error(`run ${run.number} of ${run.wave} has no margins`);
  return margins;
};
