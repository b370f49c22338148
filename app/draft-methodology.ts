/** The methodology sheet of a wave as it would be published now, with what is missing. */
import { Problem } from '#lib/problem.ts';
import { draftSheet } from '#lib/releases/methodology-sheet.ts';
import { sampleFacts } from '#lib/releases/sample-facts.ts';
import type { SheetInput } from '#lib/releases/sheet-input.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { Services } from './services.ts';

/** With the newest weights, where there are any: most releases are made so. */
const newestWeights = async ({ weights }: Services, wave: string): Promise<SheetInput['weights']> => {
  const [run] = await weights.runs(wave);
  if (run === undefined) return undefined;
  const margins = (await weights.marginSets(wave)).find(({ number }) => number === run.marginSet);
  if (margins === undefined) throw new Problem('no-margins');
  return { weight: 'population', run, margins };
};

export const draftMethodology = async (services: Services, wave: Wave): Promise<ReturnType<typeof draftSheet>> => {
  const entry = fieldedEntry(wave);
  const file = await services.analysis.fileOf(wave);
  const weights = await newestWeights(services, wave.id);
  return draftSheet({
    wave,
    entry,
    methods: await services.methods.read(wave.id),
    counts: await services.responses.counts(wave.id),
    sample: sampleFacts(file, entry.questionnaire, weights),
    ...(weights && { weights }),
    thresholds: await services.thresholds.read(),
    dataVersion: file.dataVersion(),
    publicUrl: services.environment.publicUrl,
  });
};
