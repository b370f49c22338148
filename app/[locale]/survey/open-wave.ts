import { pageServices } from '#app/server.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the query of a page. */
export const asked = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The wave that an address means: the one it names, else the one that is open now. */
export const waveAsked = async (query: Query): Promise<Wave | undefined> => {
  const { waves } = pageServices();
  const id = asked(query, 'wave');
  return id === undefined ? currentWave(await waves.list()) : waves.find(id);
};
