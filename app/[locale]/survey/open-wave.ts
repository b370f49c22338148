import { asked, type Query } from '#app/[locale]/query.ts';
import { pageServices } from '#app/server.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';

/** The wave that an address means: the one it names, else the one that is open now. */
export const waveAsked = async (query: Query): Promise<Wave | undefined> => {
  const { waves } = pageServices();
  const id = asked(query, 'wave');
  return id === undefined ? currentWave(await waves.list()) : waves.find(id);
};
