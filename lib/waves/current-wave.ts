import type { Wave } from './wave.ts';

/** The wave that the survey's own address opens: the newest open real one, else the trial. */
export const currentWave = (waves: readonly Wave[]): Wave | undefined => {
  const open = waves.filter((wave) => wave.kind === 'real' && wave.state === 'open');
  const newest = open.reduce<Wave | undefined>(
    (latest, wave) => ((latest?.openedOn ?? '') > (wave.openedOn ?? '') ? latest : wave),
    undefined,
  );
  return newest ?? waves.find((wave) => wave.kind === 'trial' && wave.state === 'open');
};
