import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { cookieHeader, cookiesOf, formRequest, placeOf } from '#app/api/form-request.ts';
import { signOut } from '#app/api/sign-out/handler.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { signIn } from './handler.ts';

const password = 'three quiet herons';
const right = { email: 'aliya@example.org', password };
let temporary: TemporaryServices;
let handler: Handler;

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.accounts.add({ ...right, name: 'Алия', role: 'researcher' });
});
beforeEach(() => {
  handler = signIn(temporary.services);
});
afterAll(() => temporary.end());

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  handler(formRequest('/api/sign-in', { locale: 'kk', ...fields }, headers));
const json = (fields: unknown, headers: Record<string, string> = {}) =>
  handler(requestWith({ path: '/api/sign-in', headers, body: JSON.stringify(fields) }));
const callerOf = (cookie: string) => temporary.services.accounts.callerOf(new Headers({ cookie }));

describe('the right password', () => {
  it('leads to the researchers and is a session', async () => {
    const answer = await form(right);
    expect(placeOf(answer)).toEqual([303, '/kk/researchers']);
    expect(await callerOf(cookieHeader(answer))).toEqual({
      id: expect.any(String),
      name: 'Алия',
      role: 'researcher',
      by: 'session',
    });
  });

  it('is the same by JSON', async () => {
    const answer = await json(right);
    expect([answer.status, (await callerOf(cookieHeader(answer)))?.name]).toEqual([204, 'Алия']);
  });

  it('sets cookies that no script reads and no other site sends', async () => {
    for (const cookie of cookiesOf(await form(right))) {
      expect(cookie).toContain('; HttpOnly');
      expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    }
  });

  it.each([
    ['/ru/researchers/tokens', '/ru/researchers/tokens'],
    ['https://elsewhere.example/', '/kk/researchers'],
    ['//elsewhere.example/', '/kk/researchers'],
  ])('leads on to %s only if it is ours', async (next, place) => {
    expect(placeOf(await form({ ...right, next }))).toEqual([303, place]);
  });

  it('makes a new session each time', async () => {
    const cookies = [cookieHeader(await form(right)), cookieHeader(await form(right))];
    expect(new Set(cookies.map((cookie) => cookie.split(';')[0])).size).toBe(2);
  });

  it('is not worn out by use', async () => {
    for (let index = 0; index < 15; index += 1) expect((await json(right)).status).toBe(204);
  });
});

describe('anything else', () => {
  it.each([
    ['a wrong password', { ...right, password: 'three quiet heron' }],
    ['an unknown address', { ...right, email: 'nobody@example.org' }],
    ['no address', { password }],
  ])('is told the same: %s', async (_name, fields) => {
    const answer = await form({ email: '', ...fields });
    expect(placeOf(answer)).toEqual([303, '/kk/researchers/sign-in?fault=wrong-credentials']);
    expect(cookiesOf(answer)).toEqual([]);
  });

  it('keeps the page that somebody came for', async () => {
    const answer = await form({ ...right, password: 'no', next: '/ru/researchers/tokens' });
    expect(placeOf(answer)[1]).toBe(
      '/kk/researchers/sign-in?next=%2Fru%2Fresearchers%2Ftokens&fault=wrong-credentials',
    );
  });

  it.each([{ ...right, role: 'administrator' }, { email: right.email }, []])('is refused: %j', async (fields) => {
    expect((await json(fields)).status).toBe(422);
  });

  it('from another site is refused', async () => {
    const answer = await form(right, { 'sec-fetch-site': 'cross-site' });
    expect([answer.status, cookiesOf(answer)]).toEqual([403, []]);
  });
});

describe('guessing', () => {
  const guess = () => json({ ...right, password: 'guess guess guess' });

  it('is slow, also for an address that nobody has', async () => {
    for (const email of [right.email, 'nobody@example.org']) {
      const statuses: number[] = [];
      for (let index = 0; index < 30; index += 1) statuses.push((await json({ email, password: 'guess' })).status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
      expect(statuses.at(-1)).toBe(429);
    }
  });

  it('does not lock the owner out: not for long, and not where they have signed in before', async () => {
    const known = cookieHeader(await json(right));
    for (let index = 0; index < 30; index += 1) await guess();
    const refused = await json(right);
    expect([refused.status, Number(refused.headers['retry-after']) <= 60]).toEqual([429, true]);
    expect((await json(right, { cookie: known })).status).toBe(204);
    temporary.setTime('2026-11-22T09:31:00Z');
    expect((await json(right)).status).toBe(204);
    temporary.setTime('2026-11-22T09:30:15Z');
  });
});

describe('off https and localhost', () => {
  it('is refused and names the address', async () => {
    const answer = await json(right, { host: '192.168.1.5:3000' });
    expect([answer.status, jsonOf(answer)['publicUrl']]).toEqual([403, 'http://localhost:3000']);
  });

  it('is refused for a public address of http', async () => {
    const environment = { ...temporary.services.environment, publicUrl: 'http://survey.example' };
    handler = signIn({ ...temporary.services, environment });
    expect(jsonOf(await json(right, { host: 'survey.example' }))['code']).toBe('unsafe-address');
  });
});

it('signs out: the session is dead on the server at once', async () => {
  const cookie = cookieHeader(await form(right));
  const answer = await signOut(temporary.services)(formRequest('/api/sign-out', { locale: 'en' }, { cookie }));
  expect(placeOf(answer)).toEqual([303, '/en/researchers/sign-in?done=signed-out']);
  expect(await callerOf(cookie)).toBeUndefined();
});
