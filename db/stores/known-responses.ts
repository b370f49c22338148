/** What the store says of an id it has met before: replayed, taken or withdrawn. */
import { and, eq } from 'drizzle-orm';
import type { Reads, Writes } from '#db/engine.ts';
import { quarantine, responses, withdrawn } from '#db/tables.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { AppendVerdict } from '#lib/responses/store.ts';
import { receiptOf } from './response-row.ts';

export type Arrived = Readonly<{ id: string; digest: string; bytes: Uint8Array; receivedOn: string }>;

const summary = {
  id: responses.id,
  wave: responses.wave,
  version: responses.version,
  digest: responses.digest,
  receivedOn: responses.receivedOn,
};

const isWithdrawn = async (queries: Reads, id: string): Promise<boolean> =>
  (
    await queries
      .select()
      .from(withdrawn)
      .where(eq(withdrawn.hash, sha256Hex(id)))
  ).length > 0;

/** The answer to an id that is known and needs nothing written; `other-content` has to go to quarantine first. */
export const recall = async (
  queries: Reads,
  arrived: Arrived,
): Promise<AppendVerdict | Readonly<{ kind: 'other-content' }> | undefined> => {
  const [row] = await queries.select(summary).from(responses).where(eq(responses.id, arrived.id));
  if (row === undefined) return (await isWithdrawn(queries, arrived.id)) ? { kind: 'withdrawn' } : undefined;
  if (row.digest === arrived.digest) return { kind: 'replayed', receipt: receiptOf(row, row) };
  const [held] = await queries
    .select({ digest: quarantine.digest, receivedOn: quarantine.receivedOn })
    .from(quarantine)
    .where(and(eq(quarantine.id, arrived.id), eq(quarantine.digest, arrived.digest)));
  return held === undefined ? { kind: 'other-content' } : { kind: 'id-taken', receipt: receiptOf(row, held) };
};

/** The same inside a write: other content is laid in quarantine, where it keeps the day it first came. */
export const settle = async (queries: Writes, arrived: Arrived): Promise<AppendVerdict | undefined> => {
  const verdict = await recall(queries, arrived);
  if (verdict?.kind !== 'other-content') return verdict;
  const { id, digest, bytes, receivedOn } = arrived;
  await queries.insert(quarantine).values({ id, digest, body: Buffer.from(bytes), receivedOn });
  const settled = await recall(queries, arrived);
  if (settled === undefined || settled.kind === 'other-content')
    throw new Error('quarantine did not keep what it was given');
  return settled;
};
