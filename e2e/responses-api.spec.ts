import { exportCsv } from './exports.ts';
import { moveClose } from './faults/past.ts';
import { expect, test } from './fixtures.ts';
import type { Korshi } from './server.ts';
import { bodyOf, digestOf, newSubmission, post, type Reply, submit } from './submissions.ts';
import { closeWave, openWave } from './waves.ts';

const problem = (reply: Reply): readonly unknown[] => [
  reply.status,
  bodyOf(reply)['code'],
  reply.headers.get('content-type'),
];
const problemJson = 'application/problem+json';

const rowsWith = async (korshi: Korshi, id: string, wave = 'trial') =>
  (await exportCsv(korshi, wave)).filter((row) => row['response_id'] === id);

test('a response is committed and its receipt names it', async ({ korshi }) => {
  const submission = newSubmission();
  const reply = await submit(korshi.url, submission);
  const today = new Date().toISOString().slice(0, 10);
  expect(reply.status).toBe(201);
  expect(reply.headers.get('content-type')).toBe('application/json');
  expect(bodyOf(reply)).toEqual({
    id: submission.id,
    digest: digestOf(submission.text),
    wave: 'trial',
    version: 1,
    receivedOn: today,
    signature: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(await rowsWith(korshi, submission.id)).toHaveLength(1);
});

test('the digest may be left out', async ({ korshi }) => {
  expect((await post(`${korshi.url}/api/responses`, newSubmission().text)).status).toBe(201);
});

test('the same message again gets the same receipt and no second row', async ({ korshi }) => {
  const submission = newSubmission();
  const first = await submit(korshi.url, submission);
  const again = await submit(korshi.url, submission);
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.text).toBe(first.text);
  expect(await rowsWith(korshi, submission.id)).toHaveLength(1);
});

test('the same id with other content goes to quarantine, with a receipt of its own', async ({ korshi }) => {
  const submission = newSubmission();
  const first = await submit(korshi.url, submission);
  const other = submission.text.replace('"locale":"kk"', '"locale":"ru"');
  const reply = await submit(korshi.url, { text: other });
  expect(problem(reply)).toEqual([409, 'id-taken', problemJson]);
  expect(bodyOf(reply)['receipt']).toMatchObject({ id: submission.id, digest: digestOf(other) });
  expect((await submit(korshi.url, { text: other })).text).toBe(reply.text);
  expect(await rowsWith(korshi, submission.id)).toEqual([expect.objectContaining({ locale: 'kk' })]);
  expect((await submit(korshi.url, submission)).text).toBe(first.text);
});

test('an access code is used once', async ({ korshi }) => {
  const access = `KOD-${Date.now()}`;
  expect((await submit(korshi.url, newSubmission({ access }))).status).toBe(201);
  expect(problem(await submit(korshi.url, newSubmission({ access })))).toEqual([409, 'code-used', problemJson]);
});

test('what was withdrawn does not come back', async ({ korshi }) => {
  const code = '2345-6789-ABCD-EFGH-JKMN';
  const withdrawal = digestOf(code.replaceAll('-', ''));
  const hex = Buffer.from(withdrawal.slice('sha-256=:'.length, -1), 'base64').toString('hex');
  const submission = newSubmission({ withdrawal: hex });
  expect((await submit(korshi.url, submission)).status).toBe(201);
  const typed = JSON.stringify({ code: code.toLowerCase().replaceAll('-', '') });
  expect((await post(`${korshi.url}/api/withdrawals`, typed)).status).toBe(204);
  expect(problem(await submit(korshi.url, submission))).toEqual([410, 'withdrawn', problemJson]);
  expect(await rowsWith(korshi, submission.id)).toEqual([]);
  expect(problem(await post(`${korshi.url}/api/withdrawals`, typed))).toEqual([404, 'unknown-code', problemJson]);
});

test('a wave takes answers until its grace period is over, and knows the old ones after it', async ({
  freshKorshi,
}) => {
  await openWave(freshKorshi, 'autumn', '--grace-days', '3');
  const early = newSubmission({ wave: 'autumn' });
  const first = await submit(freshKorshi.url, early);
  await closeWave(freshKorshi, 'autumn');
  const late = newSubmission({ wave: 'autumn' });
  expect((await submit(freshKorshi.url, late)).status).toBe(201);
  expect(await rowsWith(freshKorshi, late.id, 'autumn')).toEqual([expect.objectContaining({ flags: 'late' })]);
  moveClose(freshKorshi, 'autumn', '2026-01-01');
  const tooLate = await submit(freshKorshi.url, newSubmission({ wave: 'autumn' }));
  expect(problem(tooLate)).toEqual([410, 'wave-closed', problemJson]);
  const again = await submit(freshKorshi.url, early);
  expect([again.status, again.text]).toEqual([200, first.text]);
});

test('a wave that nobody knows is no wave', async ({ korshi }) => {
  const reply = await submit(korshi.url, newSubmission({ wave: 'never' }));
  expect(problem(reply)).toEqual([404, 'unknown-wave', problemJson]);
});

test('what the routing did not show is kept, flagged and not counted', async ({ korshi }) => {
  const submission = newSubmission();
  const message = bodyOf({ text: submission.text, status: 0, headers: new Headers() });
  const hidden = { ...submission.answers, last_trip: 5, trip_freq: 2 };
  await submit(korshi.url, { text: JSON.stringify({ ...message, answers: hidden }) });
  expect(await rowsWith(korshi, submission.id)).toEqual([
    expect.objectContaining({ flags: 'hidden', trip_freq: '-3' }),
  ]);
});

test('50 identical messages at once are one row and one receipt', async ({ korshi }) => {
  const submission = newSubmission();
  const replies = await Promise.all(Array.from({ length: 50 }, () => submit(korshi.url, submission)));
  expect(replies.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 49 }, () => 200), 201]);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(await rowsWith(korshi, submission.id)).toHaveLength(1);
});
