/** The bytes that the analysis file keeps of a response, written with it and read without it. */
import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Engine, Reads, Writes } from '#db/engine.ts';
import { packedResponses, responses, waves } from '#db/tables.ts';
import { cellLayout } from '#lib/analysis/cell-layout.ts';
import { type Packer, packerOf } from '#lib/analysis/pack-response.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import type { WaveSettings } from '#lib/waves/wave.ts';

/** Packers are made once for a questionnaire and the optional items of a wave. */
const packers = new Map<string, Packer>();

const packerFor = (questionnaire: string, optionalItems: readonly string[]): Packer => {
  const key = [questionnaire, ...optionalItems].join(' ');
  const entries = catalogue.filter(({ id }) => id === questionnaire);
  const packer = packers.get(key) ?? packerOf(cellLayout(entries, optionalItems));
  packers.set(key, packer);
  return packer;
};

const optionalItemsOf = async (queries: Reads, wave: string): Promise<readonly string[]> => {
  const [row] = await queries.select({ settings: waves.settings }).from(waves).where(eq(waves.id, wave));
  return row === undefined ? [] : (JSON.parse(row.settings) as WaveSettings).optionalItems;
};

/** One statement for all rows: building it anew for each costs more than running it. */
const insertion = (queries: Writes) =>
  queries.insert(packedResponses).values({ sequence: sql.placeholder('sequence'), cells: sql.placeholder('cells') });

export type Pack = (sequence: number, response: NewResponse) => Promise<void>;

/** Lays away the bytes of responses that have just been stored. */
export const packing = (queries: Writes): Pack => {
  const insert = insertion(queries).prepare();
  const byWave = new Map<string, Packer>();
  return async (sequence, response) => {
    const packer =
      byWave.get(response.wave) ?? packerFor(response.questionnaire, await optionalItemsOf(queries, response.wave));
    byWave.set(response.wave, packer);
    const cells = packer(response);
    if (cells !== undefined) await insert.execute({ sequence, cells: Buffer.from(cells.buffer) });
  };
};

export const packedResponsesOf = ({
  reads,
  write,
}: Pick<Engine, 'reads' | 'write'>): Pick<ResponseStore, 'readPacked' | 'keepPacked'> => ({
  readPacked: async ({ wave, after, upTo, limit }) => {
    const rows = await reads
      .select({ sequence: responses.sequence, excluded: responses.excluded, cells: packedResponses.cells })
      .from(responses)
      .leftJoin(packedResponses, eq(packedResponses.sequence, responses.sequence))
      .where(and(eq(responses.wave, wave), gt(responses.sequence, after), lte(responses.sequence, upTo)))
      .orderBy(asc(responses.sequence))
      .limit(limit);
    return rows.map(({ sequence, excluded, cells }) => ({ sequence, isExcluded: excluded !== null, cells }));
  },
  keepPacked: (rows) =>
    write(async (queries) => {
      const sequences = rows.map(({ sequence }) => sequence);
      const there = await queries
        .select({ sequence: responses.sequence })
        .from(responses)
        .where(inArray(responses.sequence, sequences));
      const known = new Set(there.map(({ sequence }) => sequence));
      const replace = insertion(queries)
        .onConflictDoUpdate({ target: packedResponses.sequence, set: { cells: sql`excluded.cells` } })
        .prepare();
      for (const { sequence, cells } of rows) {
        if (cells !== null && known.has(sequence)) await replace.execute({ sequence, cells: Buffer.from(cells) });
      }
    }),
});
