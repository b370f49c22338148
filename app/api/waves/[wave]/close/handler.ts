import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, today, wavePage } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { type EmptyMessage, emptyMessage } from '#lib/waves/messages.ts';
import { staysOpen } from '#lib/waves/opening.ts';

const close: Deed<EmptyMessage> = {
  act: 'manage-waves',
  schema: emptyMessage,
  fromForm: () => ({}),
  page: wavePage,
  run: async ({ services, subject }) => {
    const wave = await requireWave(services, subject);
    if (staysOpen(wave)) throw new Problem('trial-stays-open');
    if (!(await services.waves.close(subject, today(services)))) throw new Problem('wave-not-open');
    return { status: 200, body: await requireWave(services, subject), page: `${wavePage(subject)}?done=closed` };
  },
};

/** Phones may still deliver during the days of grace. */
export const closeWave = (services: Services): Handler =>
  answering('/api/waves/{wave}/close', { POST: researcherPost(services, close) });
