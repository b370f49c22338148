/** For tests: the trial wave and synthetic responses as a store would hold them. */
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';

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
