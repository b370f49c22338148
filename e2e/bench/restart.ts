/** From the start of the server to the first figure, while somebody asks all the time whether it lives. */
import { existsSync, readFileSync } from 'node:fs';
import type { Korshi } from '../server.ts';
import { timed } from './timing.ts';

export type RestartTimes = Readonly<{
  /** Until it was ready for respondents; until the first figure. */
  ready: number;
  figure: number;
  /** The slowest answer of `/api/livez` in between, and how many there were. */
  slowest: number;
  asked: number;
  /** Memory of the process afterwards, in bytes; absent where the system does not tell. */
  memory?: number;
}>;

const pause = 10;

const pollLivez = (url: string) => {
  const times: number[] = [];
  let isOver = false;
  const poll = async (): Promise<void> => {
    while (!isOver) {
      times.push(await timed(async () => (await fetch(`${url}/api/livez`)).arrayBuffer()));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const polling = poll();
  return async (): Promise<readonly number[]> => {
    isOver = true;
    await polling;
    return times;
  };
};

export const fetchPage = async ({ url }: Korshi): Promise<number> => {
  const response = await fetch(`${url}/ru/results`);
  const page = await response.arrayBuffer();
  if (!response.ok) throw new Error(`the results page answered ${response.status}`);
  return page.byteLength;
};

const memoryOf = ({ pid }: Korshi): number | undefined => {
  const status = `/proc/${pid() ?? 'none'}/status`;
  const kilobytes = existsSync(status) ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

export const measureRestart = async (korshi: Korshi): Promise<RestartTimes> => {
  const since = performance.now();
  const ready = await korshi.start();
  const stopPolling = pollLivez(korshi.url);
  await fetchPage(korshi);
  const figure = performance.now() - since;
  const times = await stopPolling();
  const memory = memoryOf(korshi);
  return { ready, figure, slowest: Math.max(...times), asked: times.length, ...(memory !== undefined && { memory }) };
};
