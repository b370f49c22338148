import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '#app/services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { getLiveness } from './livez/handler.ts';
import { getReadiness } from './readyz/handler.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from './temporary-services.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  const { tokens } = temporary.services;
  await tokens.add('watch', 'administrator', sha256Hex('seen'), '2026-11-22');
  await tokens.add('script', 'researcher', sha256Hex('other'), '2026-11-22');
});
afterAll(() => temporary.end());

const ready = (change: Partial<Services> = {}, headers: Record<string, string> = {}) =>
  getReadiness({ ...temporary.services, ...change })(requestWith({ method: 'GET', path: '/api/readyz', headers }));

it('the process answers', async () => {
  const answer = await getLiveness()(requestWith({ method: 'GET', path: '/api/livez' }));
  expect([answer.status, jsonOf(answer)]).toEqual([200, { status: 'ok' }]);
});

describe('readiness', () => {
  it('is given when the store commits', async () => {
    const answer = await ready();
    expect([answer.status, jsonOf(answer)]).toEqual([200, { status: 'ready' }]);
  });

  it.each<readonly [string, () => Promise<boolean>, string]>([
    ['cannot commit', () => Promise.resolve(false), 'cannot-commit'],
    ['throws', () => Promise.reject(new Error('disk')), 'cannot-commit'],
    ['does not answer', () => new Promise(() => undefined), 'store-is-slow'],
  ])('is missing when the store %s, and only an administrator learns why', async (_name, canCommit, reason) => {
    const answers = [
      await ready({ canCommit }),
      await ready({ canCommit }, { authorization: 'Bearer other' }),
      await ready({ canCommit }, { authorization: 'Bearer seen' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(answers.map(jsonOf)).toEqual([
      { status: 'not-ready' },
      { status: 'not-ready' },
      { status: 'not-ready', reason },
    ]);
    expect(answers[0]?.headers['retry-after']).toBe('5');
  });
});
