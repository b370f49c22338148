/** For tests: a real wave of synthetic people, and the task of making a release of it. */
import { createAnalysisFile, type OpenAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleWave } from '#lib/analysis/sample.ts';
import { syntheticResponses } from '#lib/demo/responses.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { WaveCounts } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { type Methods, methodNames } from '#lib/waves/methods.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import type { ReleaseTask } from './build.ts';
import { releasableItems } from './releasable.ts';

const named = { ru: 'Текст', kk: 'Мәтін', en: 'Text' };

export const closedWave: Wave = {
  ...sampleWave,
  id: '2026-autumn',
  kind: 'real',
  state: 'closed',
  settings: { ...defaultSettings, organisation: named, contact: named },
  openedOn: '2026-11-01',
  closedOn: '2026-11-20',
};

/** Everything that a methodology sheet asks researchers for. */
export const sampleMethods = Object.fromEntries(methodNames.map((name) => [name, named])) as Methods;

/** Synthetic people from number `from` on; the same seed gives the same ones. */
export const people = (from: number, count: number, seed = 5): readonly StoredResponse[] => {
  const plan = { wave: closedWave.id, seed, count, offset: from, receivedOn: '2026-11-10' };
  return [...syntheticResponses(sampleEntry, plan)].map((response, index) => ({
    ...response,
    sequence: from + index + 1,
    excluded: null,
  }));
};

export const fileWith = (responses: readonly StoredResponse[]): OpenAnalysisFile => {
  const file = createAnalysisFile(closedWave, catalogue);
  file.append(responses);
  return file;
};

export const allItems: readonly string[] = releasableItems(sampleEntry.questionnaire).map(({ id }) => id);

const noCounts: WaveCounts = {
  ...{ complete: 0, partial: 0, breakOff: 0, excluded: 0, overQuota: 0, quarantined: 0, drafts: 0 },
  ended: {},
};

export const taskWith = (change: Partial<ReleaseTask> & Pick<ReleaseTask, 'file'>): ReleaseTask => ({
  wave: closedWave,
  entry: sampleEntry,
  methods: sampleMethods,
  counts: noCounts,
  thresholds: smallestThresholds,
  publicUrl: 'https://survey.example',
  items: allItems,
  fieldLog: [],
  earlier: [],
  ...change,
});
