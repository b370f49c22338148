import { eq, sql } from 'drizzle-orm';
import type { Writes } from '#db/engine.ts';
import { changes, responses, withdrawn } from '#db/tables.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import { packing } from './packed-responses.ts';
import { toRow } from './response-row.ts';

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
    .returning({ sequence: responses.sequence })
    .prepare();

const record = (queries: Writes) =>
  queries
    .insert(changes)
    .values({ kind: 'appended', wave: place('wave'), response: place('id'), responseSequence: place('sequence') })
    .prepare();

const isWithdrawn = async (queries: Writes, id: string): Promise<boolean> =>
  (await queries.$count(withdrawn, eq(withdrawn.hash, sha256Hex(id)))) > 0;

/**
 * Passes over ids that are known, withdrawn ids and used access codes; answers how many rows were new. The rows are
 * taken one by one, so that a million of them need no more memory than one.
 */
export const appendMany = async (queries: Writes, many: Iterable<NewResponse>): Promise<number> => {
  const insert = insertion(queries);
  const log = record(queries);
  const pack = packing(queries);
  const hasWithdrawals = (await queries.$count(withdrawn)) > 0;
  let appended = 0;
  for (const response of many) {
    if (hasWithdrawals && (await isWithdrawn(queries, response.id))) continue;
    const [stored] = await insert.execute(toRow(response));
    if (stored === undefined) continue;
    const { sequence } = stored;
    await log.execute({ wave: response.wave, id: response.id, sequence });
    await pack(sequence, response);
    appended += 1;
  }
  return appended;
};
