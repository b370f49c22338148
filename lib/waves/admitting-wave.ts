import { Problem } from '#lib/problem.ts';
import type { WaveStore } from './store.ts';
import { admission, type Wave } from './wave.ts';

/** The wave, if something may still come in on that day; `late` within the grace period. Throws unknown-wave, wave-closed. */
export const admittingWave = async (
  waves: Pick<WaveStore, 'find'>,
  id: string,
  today: string,
): Promise<Readonly<{ wave: Wave; late: boolean }>> => {
  const wave = await waves.find(id);
  if (wave === undefined) throw new Problem('unknown-wave');
  const verdict = admission(wave, today);
  if (verdict === 'over' || verdict === 'not-yet') throw new Problem('wave-closed');
  return { wave, late: verdict === 'late' };
};
