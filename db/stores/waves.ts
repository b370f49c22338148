import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import type { Engine } from '#db/engine.ts';
import { waves } from '#db/tables.ts';
import { canonicalJson } from '#lib/questionnaire/canonical.ts';
import type { WaveStore } from '#lib/waves/store.ts';
import { type Wave, type WaveState, waveSettingsSchema } from '#lib/waves/wave.ts';

type WaveRow = typeof waves.$inferSelect;

const fromRow = (row: WaveRow): Wave => ({ ...row, settings: waveSettingsSchema.parse(JSON.parse(row.settings)) });
const toRow = (wave: Wave): WaveRow => ({ ...wave, settings: canonicalJson(wave.settings) });

export const createWaveStore = ({ reads, write }: Engine): WaveStore => {
  /** Changes a wave that is in the state it must be in. */
  const changeIn = (state: WaveState, id: string, values: Partial<WaveRow>, isAsRead?: SQL): Promise<boolean> =>
    write(async (queries) => {
      const isInState = and(eq(waves.id, id), eq(waves.state, state), isAsRead);
      return (await queries.update(waves).set(values).where(isInState).returning({ id: waves.id })).length > 0;
    });
  return {
    list: async () => (await reads.select().from(waves).orderBy(desc(waves.createdOn), asc(waves.id))).map(fromRow),
    find: async (id) => {
      const [row] = await reads.select().from(waves).where(eq(waves.id, id));
      return row === undefined ? undefined : fromRow(row);
    },
    create: (wave) =>
      write(async (queries) => {
        const rows = await queries.insert(waves).values(toRow(wave)).onConflictDoNothing().returning({ id: waves.id });
        return rows.length > 0;
      }),
    change: (id, settings) => changeIn('planned', id, { settings: canonicalJson(settings) }),
    open: ({ id, settings }, hash, openedOn) =>
      changeIn('planned', id, { state: 'open', hash, openedOn }, eq(waves.settings, canonicalJson(settings))),
    close: (id, closedOn) => changeIn('open', id, { state: 'closed', closedOn }),
  };
};
