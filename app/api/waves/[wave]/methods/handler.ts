import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import type { PagePath } from '#app/api/form-answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, today, waveOf, wavePage } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { type Methods, methodsSchema } from '#lib/waves/methods.ts';
import { methodsFromForm } from '#lib/waves/note-messages.ts';

/** Five texts in three languages, of Cyrillic letters as a form encodes them. */
export const methodsLimit = 256 * 1024;

const methodsPage = (wave: string): PagePath => `${wavePage(wave)}/methods`;

const write: Deed<Methods> = {
  act: 'keep-notes',
  schema: methodsSchema,
  fromForm: methodsFromForm,
  page: methodsPage,
  isTyped: true,
  limit: methodsLimit,
  run: async ({ services, input, subject }) => {
    const { id } = await requireWave(services, subject);
    await services.methods.write(id, input, today(services));
    return { status: 200, body: input, page: `${methodsPage(id)}?done=methods` };
  },
};

/** What a methodology sheet says of a wave beyond what the store knows: read, and written as a whole. */
export const waveMethods = (services: Services): Handler =>
  answering('/api/waves/{wave}/methods', {
    GET: async (request) => {
      await requireAct(services, request.headers, 'see-results');
      const { id } = await waveOf(services, request);
      return jsonAnswer(200, await services.methods.read(id));
    },
    POST: researcherPost(services, write),
  });
