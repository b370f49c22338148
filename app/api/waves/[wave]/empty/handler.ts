import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireTrial } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { confirmMessage } from '#lib/waves/messages.ts';

const empty: Deed<z.infer<typeof confirmMessage>> = {
  act: 'fill-trial',
  schema: confirmMessage,
  fromForm: (form) => ({ confirm: form.get('confirm') }),
  page: () => '/researchers',
  run: async ({ services, input, subject }) => {
    const wave = await requireTrial(services, subject);
    if (input.confirm !== wave.id) {
      throw new Problem('invalid-fields', { errors: [{ field: 'confirm', code: 'not-the-wave' }] });
    }
    const removed = await services.responses.empty(wave.id);
    return { status: 200, body: { removed }, page: '/researchers?done=emptied' };
  },
};

/** Takes every response, draft and count of a trial wave out without a trace; a real one never. */
export const emptyWave = (services: Services): Handler =>
  answering('/api/waves/{wave}/empty', { POST: researcherPost(services, empty) });
