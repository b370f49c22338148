import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { type NewWave, newWaveFromForm, newWaveMessage } from '#lib/waves/messages.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { waveSummaries } from './wave-summary.ts';

const planned = ({ id, questionnaire, version, settings }: NewWave, createdOn: string): Wave => ({
  id,
  kind: 'real',
  state: 'planned',
  questionnaire,
  version,
  settings,
  hash: null,
  createdOn,
  openedOn: null,
  closedOn: null,
});

const create: Deed<NewWave> = {
  act: 'manage-waves',
  schema: newWaveMessage,
  fromForm: newWaveFromForm,
  page: () => '/researchers/waves/new',
  isTyped: true,
  run: async ({ services, input }) => {
    if (questionnaireOf(input.questionnaire, input.version) === undefined) {
      throw new Problem('invalid-fields', { errors: [{ field: 'questionnaire', code: 'unknown' }] });
    }
    const wave = planned(input, dayOf(services.now()));
    if (!(await services.waves.create(wave))) throw new Problem('wave-exists');
    return { status: 201, body: wave, page: `/researchers/waves/${wave.id}?done=created` };
  },
};

/** `GET` lists the waves with their counts, `POST` makes a real one, planned. */
export const waves = (services: Services): Handler =>
  answering('/api/waves', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'see-results');
      return jsonAnswer(200, { waves: await waveSummaries(services) });
    },
    POST: researcherPost(services, create),
  });
