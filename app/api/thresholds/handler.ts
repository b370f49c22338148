import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import type { Services } from '#app/services.ts';
import { thresholdsFromForm, thresholdsMessage } from '#lib/disclosure/messages.ts';
import { loosened, smallestThresholds, type Thresholds } from '#lib/disclosure/thresholds.ts';
import { Problem } from '#lib/problem.ts';
import { dayOf } from '#lib/responses/arrival.ts';

const change: Deed<Thresholds> = {
  act: 'set-thresholds',
  schema: thresholdsMessage,
  fromForm: thresholdsFromForm,
  page: () => '/researchers/settings',
  isTyped: true,
  run: async ({ services, input }) => {
    const fields = loosened(input);
    if (fields.length > 0) {
      throw new Problem('thresholds-loosened', { errors: fields.map((field) => ({ field, code: 'loosened' })) });
    }
    await services.thresholds.write(input, dayOf(services.now()));
    return { status: 200, body: input, page: '/researchers/settings?done=thresholds' };
  },
};

/** `GET` gives the thresholds and what nobody may go below, `POST` takes all of them anew. */
export const thresholds = (services: Services): Handler =>
  answering('/api/thresholds', {
    GET: async ({ headers }) => {
      await requireAct(services, headers, 'see-results');
      return jsonAnswer(200, { thresholds: await services.thresholds.read(), smallest: smallestThresholds });
    },
    POST: researcherPost(services, change),
  });
