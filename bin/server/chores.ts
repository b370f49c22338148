/** What the process does by itself while it runs. None of it keeps it from stopping. */
import type { Services } from '#app/services.ts';
import { settleDrafts } from '#lib/drafts/settle.ts';
import { logError } from '../log.ts';

const hour = 3_600_000;
const day = 24 * hour;
const keptArrivals = 14 * day;

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
  const timers = choresOf(services, keepBuild).map(({ name, every, work }) => {
    const attempt = (): void => {
      work().catch((error: unknown) => logError(`chore: ${name}`, error));
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
