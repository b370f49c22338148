import { and, asc, eq, gt, lt, lte, max } from 'drizzle-orm';
import type { Engine, Writes } from '#db/engine.ts';
import { arrivals, changes, drafts, responses } from '#db/tables.ts';
import type { Change, ResponseStore } from '#lib/responses/store.ts';
import { appendMany } from './append-many.ts';
import { type Arrived, recall, settle } from './known-responses.ts';
import { type Forget, removeResponsesOf } from './remove-responses.ts';
import { fromRow, type NewResponseRow, receiptOf, toRow } from './response-row.ts';
import { countExportable, countsOf } from './wave-counts.ts';

const append = async (queries: Writes, row: NewResponseRow, arrived: Arrived, minute: string) => {
  const known = await settle(queries, arrived);
  if (known !== undefined) return known;
  const [stored] = await queries.insert(responses).values(row).onConflictDoNothing().returning({ id: responses.id });
  // The id is new, so the only thing that can stand in the way is the access code.
  if (stored === undefined) return { kind: 'code-used' } as const;
  await queries.insert(arrivals).values({ response: row.id, minute });
  await queries.insert(changes).values({ kind: 'appended', wave: row.wave, response: row.id });
  if (row.withdrawal !== null) await queries.delete(drafts).where(eq(drafts.withdrawal, row.withdrawal));
  return { kind: 'stored', receipt: receiptOf(row, row) } as const;
};

const exclude = async (queries: Writes, id: string, reason: string | null): Promise<boolean> => {
  const rows = await queries
    .update(responses)
    .set({ excluded: reason })
    .where(eq(responses.id, id))
    .returning({ wave: responses.wave });
  const kind: Change['kind'] = reason === null ? 'included' : 'excluded';
  for (const { wave } of rows) await queries.insert(changes).values({ kind, wave, response: id });
  return rows.length > 0;
};

const lastOf = async (rows: PromiseLike<readonly Readonly<{ last: number | null }>[]>): Promise<number> =>
  (await rows)[0]?.last ?? 0;

/** `forget` is told the hash of an id before its withdrawal is committed. */
export const createResponseStore = ({ reads, write, scrub }: Engine, forget: Forget): ResponseStore => {
  const removed = removeResponsesOf({ write, scrub }, forget);
  return {
    known: async (id, digest, bytes, receivedOn) => {
      const arrived = { id, digest, bytes, receivedOn };
      const verdict = await recall(reads, arrived);
      return verdict?.kind === 'other-content' ? await write((queries) => settle(queries, arrived)) : verdict;
    },
    append: (response, bytes, minute) => {
      const row = toRow(response);
      const { id, digest, receivedOn } = row;
      return write((queries) => append(queries, row, { id, digest, bytes, receivedOn }, minute));
    },
    appendMany: (many) => write((queries) => appendMany(queries, many)),
    read: async ({ wave, after, upTo, limit }) => {
      const isInPage = and(eq(responses.wave, wave), gt(responses.sequence, after), lte(responses.sequence, upTo));
      const rows = await reads.select().from(responses).where(isInPage).orderBy(asc(responses.sequence)).limit(limit);
      return rows.map(fromRow);
    },
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
    lastChange: () => lastOf(reads.select({ last: max(changes.sequence) }).from(changes)),
    exclude: (id, reason) => write((queries) => exclude(queries, id, reason)),
    withdraw: removed.withdraw,
    empty: removed.empty,
    forgetArrivals: (before) =>
      write(async (queries) => void (await queries.delete(arrivals).where(lt(arrivals.minute, before)))),
  };
};
