/** How long the server takes for the results page: from the request on loopback to the last byte. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Korshi } from '../server.ts';

export type ResultsTimes = Readonly<{
  /** The page, when the analysis file is up to date; and when one response came since. */
  page: number;
  afterOne: number;
  /** The first one, which also loads the analysis file. */
  first: number;
  groupBy: number;
  bytes: number;
}>;

const runs = 15;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const timed = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const since = performance.now();
  await work();
  return performance.now() - since;
};

const medianOf = async (work: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await work());
  return median(times);
};

const demo = async (korshi: Korshi, responses: number, seed: number): Promise<void> => {
  const { code, stderr } = await korshi.korshi(['demo', '--responses', String(responses), '--seed', String(seed)]);
  if (code !== 0) throw new Error(`no demo responses: ${stderr}`);
};

const fetchPage = async (korshi: Korshi): Promise<number> => {
  const response = await fetch(`${korshi.url}/ru/results`);
  const page = await response.arrayBuffer();
  if (!response.ok) throw new Error(`the results page answered ${response.status}`);
  return page.byteLength;
};

/** What somebody with the store file and one question would write. */
const groupBy = `
  SELECT json_extract(answers, '$.district') AS district,
         json_extract(answers, '$.coop_rating.country') AS answer,
         count(*) AS n
  FROM responses WHERE wave = 'trial' AND status <> 'break-off'
  GROUP BY 1, 2`;

const timeGroupBy = async (korshi: Korshi): Promise<number> => {
  const store = new Database(join(korshi.dataDir, 'store.db'), { readonly: true });
  try {
    const statement = store.prepare(groupBy);
    return await medianOf(() => timed(() => statement.all()));
  } finally {
    store.close();
  }
};

export const measureResults = async (korshi: Korshi, responses: number): Promise<ResultsTimes> => {
  await korshi.korshi(['migrate']);
  await demo(korshi, responses, 1);
  await korshi.start();
  const first = await timed(() => fetchPage(korshi));
  const bytes = await fetchPage(korshi);
  const page = await medianOf(() => timed(() => fetchPage(korshi)));
  const afterOne: number[] = [];
  for (const seed of [2, 3, 4]) {
    await demo(korshi, 1, seed);
    afterOne.push(await timed(() => fetchPage(korshi)));
  }
  return { page, afterOne: median(afterOne), first, groupBy: await timeGroupBy(korshi), bytes };
};
