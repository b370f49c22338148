/** For tests: the trial wave and synthetic responses as a store would hold them. */
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';

export const sampleEntry = newestQuestionnaire();

export const sampleWave: Wave = {
  id: 'trial',
  kind: 'trial',
  state: 'open',
  questionnaire: sampleEntry.id,
  version: sampleEntry.version,
  settings: defaultSettings,
  hash: null,
  createdOn: '2026-11-01',
  openedOn: '2026-11-01',
  closedOn: null,
};

export const sampleResponses = (count: number, seed = 1): readonly StoredResponse[] =>
  [...syntheticResponses(sampleEntry, { wave: sampleWave.id, seed, count, receivedOn: '2026-11-22' })].map(
    (response, index) => ({ ...response, sequence: index + 1, excluded: null }),
  );

/** A run that weighs responses up to a sequence, by district and sex, each class by a weight of its own. */
export const sampleWeights = (through: number, weight: ChosenWeights['weight'] = 'population'): ChosenWeights => ({
  weight,
  run: {
    variables: ['district', 'sex'],
    through,
    classes: [
      { codes: [1, 1], n: 1, population: 1.25, equal: 0.8 },
      { codes: [1, 2], n: 1, population: 0.7, equal: 1.1 },
      { codes: [1, -1], n: 1, population: 2.1, equal: 1 },
      { codes: [2, 2], n: 1, population: 3.3, equal: 0.4 },
      { codes: [2, -1], n: 1, population: 0.45, equal: 1.9 },
    ],
  },
});
