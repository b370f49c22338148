import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireWave, today, wavePage } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { Problem } from '#lib/problem.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { type EmptyMessage, emptyMessage } from '#lib/waves/messages.ts';
import { openingFaults, waveHash } from '#lib/waves/opening.ts';

const open: Deed<EmptyMessage> = {
  act: 'manage-waves',
  schema: emptyMessage,
  fromForm: () => ({}),
  page: wavePage,
  run: async ({ services, subject }) => {
    const wave = await requireWave(services, subject);
    if (wave.state !== 'planned') throw new Problem('wave-frozen');
    const entry = questionnaireOf(wave.questionnaire, wave.version);
    const faults = openingFaults(wave, entry);
    if (faults.length > 0 || entry === undefined) throw new Problem('wave-not-ready', { faults });
    const isOpened = await services.waves.open(wave, waveHash(wave, entry.hash), today(services));
    if (!isOpened) throw new Problem('wave-frozen');
    return { status: 200, body: await requireWave(services, subject), page: `${wavePage(subject)}?done=opened` };
  },
};

/** Refused while the check list is not green; from here on the settings never change. */
export const openWave = (services: Services): Handler =>
  answering('/api/waves/{wave}/open', { POST: researcherPost(services, open) });
