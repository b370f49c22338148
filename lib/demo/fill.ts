/** Fills a trial wave: people who answered, people who are still at it, and a count of those who broke off. */
import type { DraftStore } from '#lib/drafts/store.ts';
import type { CatalogueEntry } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import { type DemoPlan, syntheticBreakOffs, syntheticDrafts, syntheticResponses } from './responses.ts';

export type FillPorts = Readonly<{
  responses: Pick<ResponseStore, 'appendMany'>;
  drafts: Pick<DraftStore, 'put' | 'countBreakOffs'>;
}>;
/** `rowsPerTransaction`: few enough that others are served in between. `step` hears how many responses are through. */
export type Pace = Readonly<{ rowsPerTransaction: number; step?: (done: number) => void }>;
export type Filled = Readonly<{ added: number; drafts: number }>;

/** For so many who answer there is one who is still at it; more than a thousand show nothing new. */
const responsesPerDraft = 25;
const mostDrafts = 1000;

const addResponses = async ({ responses }: FillPorts, entry: CatalogueEntry, plan: DemoPlan, pace: Pace) => {
  let added = 0;
  for (let offset = 0; offset < plan.count; offset += pace.rowsPerTransaction) {
    const count = Math.min(pace.rowsPerTransaction, plan.count - offset);
    added += await responses.appendMany(syntheticResponses(entry, { ...plan, offset, count }));
    pace.step?.(offset + count);
  }
  return added;
};

/** Put together, so that they share transactions. */
const addDrafts = async ({ drafts }: FillPorts, entry: CatalogueEntry, plan: DemoPlan): Promise<number> => {
  const count = Math.min(mostDrafts, Math.floor(plan.count / responsesPerDraft));
  const puts = [...syntheticDrafts(entry, { ...plan, count })].map((message, index) =>
    drafts.put(sha256Hex(`demo ${plan.wave} ${plan.seed} ${index}`), message, plan.receivedOn),
  );
  return (await Promise.all(puts)).length;
};

/** The same seed once more adds nothing, so nothing is counted twice. */
export const fillTrial = async (
  ports: FillPorts,
  entry: CatalogueEntry,
  plan: DemoPlan,
  pace: Pace,
): Promise<Filled> => {
  const added = await addResponses(ports, entry, plan, pace);
  if (added === 0) return { added, drafts: 0 };
  const drafts = await addDrafts(ports, entry, plan);
  await ports.drafts.countBreakOffs(plan.wave, syntheticBreakOffs(entry, plan));
  return { added, drafts };
};
