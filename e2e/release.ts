/** A release by the tests: a wave that people have answered, closed, described and published through the API. */
import { methodNames } from '#lib/waves/methods.ts';
import { answeredWave } from './answered-wave.ts';
import { asResearcher } from './researcher-api.ts';
import type { Korshi } from './server.ts';
import { closeWave } from './waves.ts';

/** A closed wave with answers and everything that its methodology sheet asks for. */
export const closedWave = async (korshi: Korshi, wave: string, count: number): Promise<void> => {
  await answeredWave(korshi, { wave, count });
  await closeWave(korshi, wave);
  const words = { ru: 'Так и было', kk: 'Солай болды', en: 'As it was' };
  const methods = Object.fromEntries(methodNames.map((name) => [name, words]));
  await asResearcher(korshi, `/api/waves/${wave}/methods`, methods);
};

export const releaseTitle = { ru: 'Соседи осенью', kk: 'Көршілер күзде', en: 'Neighbours in autumn' } as const;

/** Publishes these items; gives the number of the release. */
export const publish = async (korshi: Korshi, wave: string, items: readonly string[]): Promise<number> => {
  const { number } = await asResearcher(korshi, '/api/releases', { wave, items, title: releaseTitle });
  return Number(number);
};
