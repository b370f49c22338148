import { asc, gt, inArray, max, sql } from 'drizzle-orm';
import type { Writes } from '#db/engine.ts';
import { changes, responses, withdrawn } from '#db/tables.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { NewResponseRow } from './response-row.ts';

/** Engines bound the number of values in one statement. */
const chunkSize = 500;

function* chunks<Part>(all: readonly Part[]): Generator<readonly Part[]> {
  for (let start = 0; start < all.length; start += chunkSize) yield all.slice(start, start + chunkSize);
}

const place = sql.placeholder;

/** One statement for all rows: building it anew for each costs more than running it. */
const insertion = (queries: Writes) =>
  queries
    .insert(responses)
    .values({
      id: place('id'),
      wave: place('wave'),
      questionnaire: place('questionnaire'),
      version: place('version'),
      locale: place('locale'),
      mode: place('mode'),
      status: place('status'),
      receivedOn: place('receivedOn'),
      started: place('started'),
      durationS: place('durationS'),
      answers: place('answers'),
      paradata: place('paradata'),
      flags: place('flags'),
      lastSection: place('lastSection'),
      digest: place('digest'),
      contentHash: place('contentHash'),
      withdrawal: place('withdrawal'),
      access: place('access'),
    })
    .onConflictDoNothing()
    .prepare();

const record = (queries: Writes) =>
  queries
    .insert(changes)
    .values({ kind: 'appended', wave: place('wave'), response: place('id') })
    .prepare();

const withoutWithdrawn = async (
  queries: Writes,
  rows: readonly NewResponseRow[],
): Promise<readonly NewResponseRow[]> => {
  const hashes = rows.map((row) => sha256Hex(row.id));
  const gone = await queries.select().from(withdrawn).where(inArray(withdrawn.hash, hashes));
  const hashesGone = new Set(gone.map(({ hash }) => hash));
  return rows.filter((_row, index) => !hashesGone.has(hashes[index] ?? ''));
};

const lastSequence = async (queries: Writes): Promise<number> => {
  const [row] = await queries.select({ last: max(responses.sequence) }).from(responses);
  return row?.last ?? 0;
};

/** Passes over ids that are known, withdrawn ids and used access codes; answers how many rows were new. */
export const appendMany = async (queries: Writes, rows: readonly NewResponseRow[]): Promise<number> => {
  const insert = insertion(queries);
  const log = record(queries);
  const before = await lastSequence(queries);
  const hasWithdrawals = (await queries.$count(withdrawn)) > 0;
  for (const chunk of chunks(rows)) {
    const wanted = hasWithdrawals ? await withoutWithdrawn(queries, chunk) : chunk;
    for (const row of wanted) await insert.execute(row);
  }
  // Nobody else writes meanwhile: every row above the last one from before is new.
  const appended = await queries
    .select({ id: responses.id, wave: responses.wave })
    .from(responses)
    .where(gt(responses.sequence, before))
    .orderBy(asc(responses.sequence));
  for (const row of appended) await log.execute(row);
  return appended.length;
};
