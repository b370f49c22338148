import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler, HttpAnswer } from '#app/api/answer.ts';
import {
  bytesOf,
  jsonOf,
  requestWith,
  sampleSubmission,
  type TemporaryServices,
  temporaryServices,
  told,
  waveWith,
  wholeAnswers,
} from '#app/api/temporary-services.ts';
import { digestOf, sha256Hex, signReceipt } from '#lib/responses/receipt.ts';
import { receiveResponse } from './handler.ts';

let temporary: TemporaryServices;
let handler: Handler;
const answers = wholeAnswers();
const post = (message: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  handler(requestWith({ path: '/api/responses', headers, body: bytesOf(message) }));
const stored = (id: string) => temporary.services.responses.find(id);

beforeAll(async () => {
  temporary = await temporaryServices();
  handler = receiveResponse(temporary.services);
  const { waves } = temporary.services;
  await waves.create(waveWith({ id: 'closed', state: 'closed', closedOn: '2026-11-15' }));
});
afterAll(() => temporary.end());

describe('a submission that is right', () => {
  it('is stored and answered with its signed receipt', async () => {
    const message = sampleSubmission({
      withdrawal: sha256Hex('CODE'),
      paradata: { assisted: true, seconds: { mobility: 61 } },
    });
    const answer = await post(message, { 'content-digest': digestOf(bytesOf(message)) });
    const receipt = {
      id: message.id,
      digest: digestOf(bytesOf(message)),
      wave: 'trial',
      version: 1,
      receivedOn: '2026-11-22',
    };
    expect([answer.status, jsonOf(answer)]).toEqual([201, signReceipt(receipt, temporary.services.receiptKey)]);
    expect(await stored(message.id)).toMatchObject({ status: 'complete', mode: 'assisted', flags: [], answers });
  });

  it('gets the same receipt again', async () => {
    const message = sampleSubmission();
    const first = await post(message);
    temporary.setTime('2026-11-23T01:00:00Z');
    const again = await post(message);
    temporary.setTime('2026-11-22T09:30:15Z');
    expect([first.status, again.status, again.body]).toEqual([201, 200, first.body]);
  });

  it('gets one row and one receipt however often it comes at once', async () => {
    const message = sampleSubmission();
    const replies = await Promise.all(Array.from({ length: 50 }, () => post(message)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  });

  it('is late within the grace period', async () => {
    const message = sampleSubmission({ wave: 'closed' });
    expect((await post(message)).status).toBe(201);
    expect(await stored(message.id)).toMatchObject({ flags: ['late'] });
  });

  it('keeps answers that the routing did not show, flagged', async () => {
    const message = sampleSubmission({ answers: { ...answers, last_trip: 5 } });
    expect((await post(message)).status).toBe(201);
    expect(await stored(message.id)).toMatchObject({
      flags: ['hidden'],
      answers: { crossing_time: answers['crossing_time'] },
    });
  });

  it.each([
    ['with few answers is a break-off', {}, 'break-off'],
    ['with all of them is complete', answers, 'complete'],
  ])('%s', async (_name, given, status) => {
    const gate = { consent: 1, age_group: 3, district: answers['district'] };
    const message = sampleSubmission({ answers: { ...given, ...gate } });
    await post(message);
    expect(await stored(message.id)).toMatchObject({ status });
  });
});

describe('a known id', () => {
  it('with other content goes to quarantine and gets a receipt for it', async () => {
    const message = sampleSubmission();
    const other = { ...message, locale: 'ru' };
    await post(message);
    const answer = await post(other);
    expect(told(answer)).toEqual([409, 'id-taken']);
    expect(jsonOf(answer)['receipt']).toMatchObject({ id: message.id, digest: digestOf(bytesOf(other)) });
    expect(await stored(message.id)).toMatchObject({ locale: 'kk' });
  });

  it('is answered before anything else is looked at', async () => {
    const message = sampleSubmission({ wave: 'closed' });
    await post(message);
    temporary.setTime('2027-03-01T00:00:00Z');
    const again = await post(message);
    const damaged = await post({ id: message.id, wave: 'unknown' });
    temporary.setTime('2026-11-22T09:30:15Z');
    expect([again.status, told(damaged)]).toEqual([200, [409, 'id-taken']]);
  });

  it('that was withdrawn is gone', async () => {
    const message = sampleSubmission({ withdrawal: sha256Hex('GONE') });
    await post(message);
    await temporary.services.responses.withdraw(sha256Hex('GONE'));
    expect(told(await post(message))).toEqual([410, 'withdrawn']);
  });
});

it('uses an access code once', async () => {
  await post(sampleSubmission({ access: 'A-1' }));
  expect(told(await post(sampleSubmission({ access: 'A-1' })))).toEqual([409, 'code-used']);
});

it('answers other methods with 405', async () => {
  const answer = await handler(requestWith({ method: 'GET', path: '/api/responses' }));
  expect([told(answer), answer.headers['allow']]).toEqual([[405, 'method-not-allowed'], 'POST']);
});
