/** The two ways out of the store: one person's withdrawal, and the emptying of a trial wave. */
import { eq, inArray } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { marginSets, weightRuns } from '#db/result-tables.ts';
import {
  arrivals,
  breakOffs,
  changes,
  drafts,
  endings,
  packedResponses,
  quarantine,
  responses,
  waves,
  withdrawn,
} from '#db/tables.ts';
import { Problem } from '#lib/problem.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { ResponseStore } from '#lib/responses/store.ts';

/** Keeps the hash of a withdrawn id outside the store, where a restored backup cannot undo it. */
export type Forget = (idHash: string) => void;

const withdraw = async (queries: Writes, codeHash: string, forget: Forget): Promise<boolean> => {
  const found = await queries
    .select({ id: responses.id, wave: responses.wave, sequence: responses.sequence })
    .from(responses)
    .where(eq(responses.withdrawal, codeHash));
  for (const { id, wave, sequence } of found) {
    await queries.delete(packedResponses).where(eq(packedResponses.sequence, sequence));
    await queries.delete(arrivals).where(eq(arrivals.response, id));
    await queries.delete(quarantine).where(eq(quarantine.id, id));
    await queries.delete(responses).where(eq(responses.id, id));
    await queries.delete(changes).where(eq(changes.response, id));
    await queries.insert(changes).values({ kind: 'withdrawn', wave, response: id, responseSequence: sequence });
    const hash = sha256Hex(id);
    await queries.insert(withdrawn).values({ hash }).onConflictDoNothing().execute();
  }
  const gone = await queries.delete(drafts).where(eq(drafts.withdrawal, codeHash)).returning({ key: drafts.keyHash });
  for (const { id } of found) forget(sha256Hex(id));
  return found.length + gone.length > 0;
};

const empty = async (queries: Writes, wave: string): Promise<number> => {
  const [found] = await queries.select({ kind: waves.kind }).from(waves).where(eq(waves.id, wave));
  if (found === undefined) throw new Problem('unknown-wave', { wave });
  if (found.kind !== 'trial') throw new Problem('forbidden', { wave });
  const ids = queries.select({ id: responses.id }).from(responses).where(eq(responses.wave, wave));
  const sequences = queries.select({ sequence: responses.sequence }).from(responses).where(eq(responses.wave, wave));
  await queries.delete(arrivals).where(inArray(arrivals.response, ids));
  await queries.delete(packedResponses).where(inArray(packedResponses.sequence, sequences));
  await queries.delete(quarantine).where(inArray(quarantine.id, ids));
  const count = await queries.$count(responses, eq(responses.wave, wave));
  await queries.delete(responses).where(eq(responses.wave, wave));
  for (const table of [drafts, endings, breakOffs, changes, weightRuns, marginSets])
    await queries.delete(table).where(eq(table.wave, wave));
  await queries.insert(changes).values({ kind: 'emptied', wave, response: '' });
  return count;
};

export const removeResponsesOf = (
  { write, scrub }: Pick<Engine, 'write' | 'scrub'>,
  forget: Forget,
): Pick<ResponseStore, 'withdraw' | 'empty'> => ({
  withdraw: async (codeHash) => {
    const isFound = await write((queries) => withdraw(queries, codeHash, forget));
    if (isFound) scrub();
    return isFound;
  },
  empty: async (wave) => {
    const count = await write((queries) => empty(queries, wave));
    scrub();
    return count;
  },
});
