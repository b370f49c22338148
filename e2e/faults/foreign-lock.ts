/** Another program holds the store's write lock: phones are told to come later, at once, and nothing freezes. */
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { exportCsv } from '../exports.ts';
import type { Korshi } from '../server.ts';
import { newSubmission, type Reply, submit } from '../submissions.ts';
import { atMost, type Figure, figure, none } from './figure.ts';

const alive = 300;
/** The driver waits 800 ms for the lock before it gives up; the rest is the way there and back. */
const answered = 1500;

const timed = async <T>(work: () => Promise<T>): Promise<Readonly<{ result: T; milliseconds: number }>> => {
  const since = performance.now();
  return { result: await work(), milliseconds: performance.now() - since };
};

const isPoliteRefusal = ({ status, headers }: Reply): boolean =>
  status === 503 && Number(headers.get('retry-after')) > 0;

export const holdForeignLock = async (korshi: Korshi, phones: number): Promise<readonly Figure[]> => {
  const submissions = Array.from({ length: phones }, () => newSubmission());
  const foreign = new Driver(join(korshi.dataDir, 'store.db'), { timeout: 5000 });
  foreign.exec('BEGIN IMMEDIATE');
  const sending = Promise.all(submissions.map((submission) => timed(() => submit(korshi.url, submission))));
  const lives: number[] = [];
  for (let index = 0; index < 20; index += 1) {
    lives.push((await timed(() => fetch(`${korshi.url}/api/livez`).then((reply) => reply.text()))).milliseconds);
  }
  const refused = await sending;
  foreign.exec('ROLLBACK');
  foreign.close();
  const after = await Promise.all(submissions.map((submission) => submit(korshi.url, submission)));
  const ids = submissions.map(({ id }) => id);
  const rows = (await exportCsv(korshi)).filter((row) => ids.includes(row['response_id'] ?? ''));
  return [
    none(
      'replies under a foreign lock other than 503 with Retry-After',
      refused.filter(({ result }) => !isPoliteRefusal(result)).length,
    ),
    atMost('slowest of them', Math.max(...refused.map(({ milliseconds }) => milliseconds)), answered),
    atMost('slowest livez meanwhile', Math.max(...lives), alive),
    none('refused after the lock was let go', after.filter(({ status }) => status !== 201).length),
    figure('rows', rows.length, rows.length === phones),
  ];
};
