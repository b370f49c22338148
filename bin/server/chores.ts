/** What the process does by itself while it runs. None of it keeps it from stopping. */
import type { Services } from '#app/services.ts';
import { settleDrafts } from '#lib/drafts/settle.ts';
import { logError, logEvent } from '../log.ts';

const hour = 3_600_000;
const day = 24 * hour;
const keptArrivals = 14 * day;

/**
 * True from the moment the clock of the machine ran away from the time that has passed: what is deleted or settled
 * by date waits until somebody has looked at the clock and started the program anew.
 */
const watchClock = (now: () => Date): (() => boolean) => {
  const wall = now().getTime();
  const since = performance.now();
  return () => now().getTime() - wall - (performance.now() - since) > day;
};

type Chore = Readonly<{ name: string; every: number; work: () => Promise<unknown> }>;

const choresOf = (services: Services, keepBuild: (() => Promise<void>) | undefined): readonly Chore[] => [
  {
    name: 'forget arrivals',
    every: day,
    work: () => services.responses.forgetArrivals(new Date(services.now().getTime() - keptArrivals).toISOString()),
  },
  { name: 'settle drafts', every: hour, work: () => settleDrafts(services) },
  ...(keepBuild === undefined ? [] : [{ name: 'keep assets', every: day, work: keepBuild }]),
];

/** Each chore once now and then at its interval. */
export const keepTime = (
  services: Services,
  keepBuild: (() => Promise<void>) | undefined,
): Readonly<{ end(): void }> => {
  const hasLeapt = watchClock(services.now);
  const timers = choresOf(services, keepBuild).map(({ name, every, work }) => {
    const attempt = (): void => {
      if (hasLeapt()) logEvent('warning', 'the clock leapt forward', { waiting: name });
      else work().catch((error: unknown) => logError(`chore: ${name}`, error));
    };
    attempt();
    return setInterval(attempt, every).unref();
  });
  return {
    end: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
};
