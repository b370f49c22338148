import { and, asc, desc, eq, gt, lt, lte, max } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { arrivals, changes, drafts, responses } from '#db/tables.ts';
import type { Change, ResponseStore } from '#lib/responses/store.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import { appendMany } from './append-many.ts';
import { type Arrived, recall, settle } from './known-responses.ts';
import { packedResponsesOf, packing } from './packed-responses.ts';
import { type Forget, removeResponsesOf } from './remove-responses.ts';
import { fromRow, receiptOf, toRow } from './response-row.ts';
import { countExportable, countsOf } from './wave-counts.ts';

const numbered = { sequence: responses.sequence };

const append = async (queries: Writes, response: NewResponse, bytes: Uint8Array, minute: string) => {
  const row = toRow(response);
  const { id, digest, receivedOn } = row;
  const arrived: Arrived = { id, digest, bytes, receivedOn };
  const known = await settle(queries, arrived);
  if (known !== undefined) return known;
  const [stored] = await queries.insert(responses).values(row).onConflictDoNothing().returning(numbered);
  // The id is new, so the only thing that can stand in the way is the access code.
  if (stored === undefined) return { kind: 'code-used' } as const;
  await queries.insert(arrivals).values({ response: row.id, minute });
  const { sequence } = stored;
  await queries
    .insert(changes)
    .values({ kind: 'appended', wave: row.wave, response: row.id, responseSequence: sequence });
  await packing(queries)(sequence, response);
  if (row.withdrawal !== null) await queries.delete(drafts).where(eq(drafts.withdrawal, row.withdrawal));
  return { kind: 'stored', receipt: receiptOf(row, row) } as const;
};

const exclude = async (queries: Writes, id: string, reason: string | null): Promise<boolean> => {
  const rows = await queries
    .update(responses)
    .set({ excluded: reason })
    .where(eq(responses.id, id))
    .returning({ wave: responses.wave, ...numbered });
  const kind: Change['kind'] = reason === null ? 'included' : 'excluded';
  for (const { wave, sequence } of rows) {
    await queries.insert(changes).values({ kind, wave, response: id, responseSequence: sequence });
  }
  return rows.length > 0;
};

const lastOf = async (rows: PromiseLike<readonly Readonly<{ last: number | null }>[]>): Promise<number> =>
  (await rows)[0]?.last ?? 0;

/** `forget` is told the hash of an id before its withdrawal is committed. */
export const createResponseStore = ({ reads, write, scrub }: Engine, forget: Forget): ResponseStore => {
  const removed = removeResponsesOf({ write, scrub }, forget);
  const packed = packedResponsesOf({ reads, write });
  return {
    known: async (id, digest, bytes, receivedOn) => {
      const arrived = { id, digest, bytes, receivedOn };
      const verdict = await recall(reads, arrived);
      return verdict?.kind === 'other-content' ? await write((queries) => settle(queries, arrived)) : verdict;
    },
    append: (response, bytes, minute) => write((queries) => append(queries, response, bytes, minute)),
    appendMany: (many) => write((queries) => appendMany(queries, many)),
    read: async ({ wave, after, upTo, limit }) => {
      const isInPage = and(eq(responses.wave, wave), gt(responses.sequence, after), lte(responses.sequence, upTo));
      const rows = await reads.select().from(responses).where(isInPage).orderBy(asc(responses.sequence)).limit(limit);
      return rows.map(fromRow);
    },
    ...packed,
    find: async (id) => {
      const [row] = await reads.select().from(responses).where(eq(responses.id, id));
      return row === undefined ? undefined : fromRow(row);
    },
    lastSequence: (wave) =>
      lastOf(
        reads
          .select({ last: max(responses.sequence) })
          .from(responses)
          .where(eq(responses.wave, wave)),
      ),
    countExportable: (wave, upTo) => countExportable(reads, wave, upTo),
    counts: (wave) => countsOf(reads, wave),
    changes: (after, limit) =>
      reads.select().from(changes).where(gt(changes.sequence, after)).orderBy(asc(changes.sequence)).limit(limit),
    lastChange: (wave) =>
      lastOf(
        reads
          .select({ last: changes.sequence })
          .from(changes)
          .where(wave === undefined ? undefined : eq(changes.wave, wave))
          .orderBy(desc(changes.sequence))
          .limit(1),
      ),
    exclude: (id, reason) => write((queries) => exclude(queries, id, reason)),
    withdraw: removed.withdraw,
    empty: removed.empty,
    forgetArrivals: (before) =>
      write(async (queries) => void (await queries.delete(arrivals).where(lt(arrivals.minute, before)))),
  };
};
