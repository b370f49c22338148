import { answering, type Handler, jsonAnswer } from '#app/api/answer.ts';
import { requireAct } from '#app/api/caller.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, wavePage } from '#app/api/waves/wave-deed.ts';
import { summaryOf } from '#app/api/waves/wave-summary.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { settingsFromForm } from '#lib/waves/messages.ts';
import { type WaveSettings, waveSettingsSchema } from '#lib/waves/wave.ts';

const change: Deed<WaveSettings> = {
  act: 'manage-waves',
  schema: waveSettingsSchema,
  fromForm: settingsFromForm,
  page: wavePage,
  isTyped: true,
  run: async ({ services, input, subject }) => {
    await requireWave(services, subject);
    if (!(await services.waves.change(subject, input))) throw new Problem('wave-frozen');
    return { status: 200, body: await requireWave(services, subject), page: `${wavePage(subject)}?done=saved` };
  },
};

/** `GET` is the wave with its counts, `POST` takes all its settings anew; they freeze when it opens. */
export const oneWave = (services: Services): Handler =>
  answering('/api/waves/{wave}', {
    GET: async ({ headers, path }) => {
      await requireAct(services, headers, 'see-results');
      const id = path.split('?')[0]?.split('/')[3] ?? '';
      return jsonAnswer(200, await summaryOf(services, await requireWave(services, id)));
    },
    POST: researcherPost(services, change),
  });
