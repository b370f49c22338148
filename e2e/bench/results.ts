/** How long the server takes for the results page: from the request on loopback to the last byte. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Korshi } from '../server.ts';
import { fetchPage } from './restart.ts';
import { median, medianOf, timed } from './timing.ts';

export type ResultsTimes = Readonly<{
  /** The page, when the analysis file is up to date; and when one response came since. */
  page: number;
  afterOne: number;
  groupBy: number;
  bytes: number;
}>;

const runs = 15;

export const demo = async (korshi: Korshi, responses: number, seed: number): Promise<void> => {
  const { code, stderr } = await korshi.korshi(['demo', '--responses', String(responses), '--seed', String(seed)]);
  if (code !== 0) throw new Error(`no demo responses: ${stderr}`);
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
    return await medianOf(3, () => timed(() => statement.all()));
  } finally {
    store.close();
  }
};

/** Of a server that runs. */
export const measureResults = async (korshi: Korshi): Promise<ResultsTimes> => {
  const bytes = await fetchPage(korshi);
  const page = await medianOf(runs, () => timed(() => fetchPage(korshi)));
  const afterOne: number[] = [];
  for (const seed of [2, 3, 4]) {
    await demo(korshi, 1, seed);
    afterOne.push(await timed(() => fetchPage(korshi)));
  }
  return { page, afterOne: median(afterOne), groupBy: await timeGroupBy(korshi), bytes };
};
