import type { z } from 'zod';
import { answering, type Handler } from '#app/api/answer.ts';
import { type Deed, researcherPost } from '#app/api/researcher-post.ts';
import { requireTrial, today } from '#app/api/waves/wave-deed.ts';
import type { Services } from '#app/services.ts';
import { type DemoPlan, syntheticBreakOffs, syntheticDrafts, syntheticResponses } from '#lib/demo/responses.ts';
import { Problem } from '#lib/problem.ts';
import { type CatalogueEntry, questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { demoFromForm, demoMessage } from '#lib/waves/messages.ts';

/** Few enough that others are served between two transactions. */
const perTransaction = 250;
/** One draft for so many responses. */
const responsesPerDraft = 25;

const addResponses = async ({ responses }: Services, entry: CatalogueEntry, plan: DemoPlan): Promise<number> => {
  let added = 0;
  for (let offset = 0; offset < plan.count; offset += perTransaction) {
    const count = Math.min(perTransaction, plan.count - offset);
    added += await responses.appendMany(syntheticResponses(entry, { ...plan, offset, count }));
  }
  return added;
};

const addUnfinished = async ({ drafts }: Services, entry: CatalogueEntry, plan: DemoPlan): Promise<void> => {
  const count = Math.floor(plan.count / responsesPerDraft);
  const unfinished = [...syntheticDrafts(entry, { ...plan, count })];
  await Promise.all(
    unfinished.map((draft, index) =>
      drafts.put(sha256Hex(`demo ${plan.wave} ${plan.seed} ${index}`), draft, plan.receivedOn),
    ),
  );
  await drafts.countBreakOffs(plan.wave, syntheticBreakOffs(entry, plan));
};

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
    const added = await addResponses(services, entry, plan);
    // The same seed twice adds nothing the second time.
    if (added > 0) await addUnfinished(services, entry, plan);
    return { status: 200, body: { added }, page: '/researchers?done=filled' };
  },
};

/** Synthetic responses, drafts and break-offs, for trial waves only. */
export const fillWave = (services: Services): Handler =>
  answering('/api/waves/{wave}/demo', { POST: researcherPost(services, fill) });
