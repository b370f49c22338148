/**
 * Keeps the analysis files of open waves up with the store, so that nobody's results page waits for answers to be
 * read: what another program has appended or withdrawn shows within a second.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Services } from '#app/services.ts';
import { logError } from '../log.ts';

const interval = 1000;

const catchUp = async ({ waves, analysis }: Services): Promise<void> => {
  for (const wave of await waves.list()) if (wave.state === 'open') await analysis.fileOf(wave);
};

/** The respondents' side alone shows no results and follows nothing. */
export const followResponses = (services: Services): Readonly<{ end(): void }> => {
  const stop = new AbortController();
  const follow = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        await catchUp(services);
        await wait(interval, undefined, { signal: stop.signal, ref: false });
      } catch (error) {
        // Told to stop in the middle of it: the store is closed by now, and nobody waits for the file.
        if (stop.signal.aborted) return;
        logError('follow responses', error);
        await wait(interval, undefined, { ref: false });
      }
    }
  };
  if (services.environment.side === 'both') void follow();
  return { end: () => stop.abort() };
};
