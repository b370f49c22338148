import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf, typedAt } from '#app/api/form-request.ts';
import { receiveResponse } from '#app/api/responses/handler.ts';
import {
  bytesOf,
  requestWith,
  sampleSubmission,
  type TemporaryServices,
  temporaryServices,
  told,
} from '#app/api/temporary-services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { withdrawResponse } from './handler.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
});
afterAll(() => temporary.end());

const submitted = async (code: string): Promise<string> => {
  const message = sampleSubmission({ withdrawal: sha256Hex(code) });
  await receiveResponse(temporary.services)(requestWith({ path: '/api/responses', body: bytesOf(message) }));
  return message.id;
};
const asJson = (code: string) => requestWith({ path: '/api/withdrawals', body: bytesOf({ code }) });
const asForm = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  requestWith({
    path: '/api/withdrawals',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

describe('a withdrawal', () => {
  it('deletes the response of its code, however it is typed', async () => {
    const id = await submitted('ABCDEFGHJKMNPQRSTVWX');
    const answer = await withdrawResponse(temporary.services)(asJson('abcd-efgh-jkmn-pqrs-tvwx'));
    expect([answer.status, answer.body]).toEqual([204, null]);
    expect(await temporary.services.responses.find(id)).toBeUndefined();
  });

  it('of an unknown code is told so', async () => {
    expect(told(await withdrawResponse(temporary.services)(asJson('2222-2222')))).toEqual([404, 'unknown-code']);
  });

  it('does without JavaScript', async () => {
    const id = await submitted('PLAIN');
    const withdraw = withdrawResponse(temporary.services);
    const done = await withdraw(asForm({ code: 'plain', locale: 'kk' }));
    const again = await withdraw(asForm({ code: 'plain', locale: 'kk' }));
    expect([done, again].map(placeOf)).toEqual([
      [303, '/kk/withdraw?done=yes'],
      [303, '/kk/withdraw?done=no'],
    ]);
    expect(typedAt(temporary.services, again)).toEqual({ code: 'plain' });
    expect(await temporary.services.responses.find(id)).toBeUndefined();
  });

  it('limits wrong guesses, of forms and messages together, and right ones never', async () => {
    const withdraw = withdrawResponse(temporary.services);
    const batch = (from: number) => Array.from({ length: 15 }, (_, number) => `RIGHT${from + number}`);
    for (const codes of [batch(0), batch(15)]) {
      await Promise.all(codes.map(submitted));
      const done = await Promise.all(codes.map((code) => withdraw(asJson(code))));
      expect(done.every(({ status }) => status === 204)).toBe(true);
    }
    const guesses = await Promise.all(Array.from({ length: 20 }, () => withdraw(asJson('WRONG'))));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([404]));
    expect(told(await withdraw(asJson('WRONG')))).toEqual([429, 'too-many-requests']);
    expect(placeOf(await withdraw(asForm({ code: 'WRONG', locale: 'ru' })))).toEqual([303, '/ru/withdraw?done=later']);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 303],
    [{ origin: 'http://localhost:3000' }, 303],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 303],
  ])('sent with %j: %i', async (headers, status) => {
    expect((await withdrawResponse(temporary.services)(asForm({ code: 'X' }, headers))).status).toBe(status);
  });
});
