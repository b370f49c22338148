import type { Services } from '#app/services.ts';
import { currentWave } from '#lib/waves/current-wave.ts';
import type { Wave } from '#lib/waves/wave.ts';
import { Refusal } from './command.ts';

/** The wave of this id; without one the wave that is being fielded, as on the site. */
export const waveNamed = async ({ waves }: Pick<Services, 'waves'>, id: string | undefined): Promise<Wave> => {
  const wave = id === undefined ? currentWave(await waves.list()) : await waves.find(id);
  if (wave === undefined) throw new Refusal(id === undefined ? 'no wave is open: name one' : `there is no wave ${id}`);
  return wave;
};
