import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireTrial, today } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { fillTrial } from '#lib/demo/fill.ts';
import { Problem } from '#lib/problem.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { demoFromForm, demoMessage } from '#lib/waves/messages.ts';

/** Few enough that others are served between two transactions. */
const rowsPerTransaction = 250;

const fill: Deed<z.infer<typeof demoMessage>> = {
  act: 'fill-trial',
  schema: demoMessage,
  fromForm: demoFromForm,
  page: () => '/researchers',
  run: async ({ services, input, subject }) => {
    const wave = await requireTrial(services, subject);
    const entry = questionnaireOf(wave.questionnaire, wave.version);
    if (entry === undefined) throw new Problem('not-found');
    const plan = { wave: wave.id, seed: input.seed, count: input.responses, receivedOn: today(services) };
    const { added } = await fillTrial(services, entry, plan, { rowsPerTransaction });
    return { status: 200, body: { added }, page: '/researchers?done=filled' };
  },
};

/** Synthetic responses, drafts and break-offs, for trial waves only. */
export const fillWave = (services: Services): Handler =>
  answering('/api/waves/{wave}/demo', { POST: researcherPost(services, fill) });
