/** The same message many times at once: an impatient thumb, a network that repeats. */
import { exportCsv } from '../exports.ts';
import type { Korshi } from '../server.ts';
import { newSubmission, submit } from '../submissions.ts';
import { type Figure, figure, none } from './figure.ts';

export const repeatAtOnce = async (korshi: Korshi, rounds: number, times: number): Promise<readonly Figure[]> => {
  let receipts = 0;
  let wrong = 0;
  const ids: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const submission = newSubmission();
    ids.push(submission.id);
    const replies = await Promise.all(Array.from({ length: times }, () => submit(korshi.url, submission)));
    receipts += new Set(replies.map(({ text }) => text)).size;
    wrong += Number(replies.filter(({ status }) => status === 201).length !== 1);
    wrong += replies.filter(({ status }) => status !== 200 && status !== 201).length;
  }
  const rows = (await exportCsv(korshi)).filter((row) => ids.includes(row['response_id'] ?? ''));
  return [
    figure(`rounds of ${times} identical messages at once`, rounds, true),
    figure('different receipts in all rounds', receipts, receipts === rounds),
    none('replies other than one 201 and 200s', wrong),
    figure('rows', rows.length, rows.length === rounds),
  ];
};
