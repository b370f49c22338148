import { beforeEach, describe, expect, it } from 'vitest';
import type { Accounts } from '#lib/access/store.ts';
import { sessions } from './account-tables.ts';
import { accountsBench, anna, asRequest, hour, password, secret } from './accounts-at.contract.ts';
import { freshStores } from './fresh-store.contract.ts';
import { createSignIn } from './sign-in.ts';

const { bench, accountsAt } = accountsBench(freshStores());
let accounts: Accounts;
beforeEach(() => {
  accounts = accountsAt();
});
const signedIn = async (): Promise<Headers> => asRequest(await accounts.signIn(anna.email, password));

describe('signing in', () => {
  it('answers with a cookie that says who calls', async () => {
    expect(await accounts.add(anna)).toBe(true);
    expect(await accounts.callerOf(await signedIn())).toEqual({
      id: expect.any(String),
      name: 'Анна',
      role: 'administrator',
      by: 'session',
    });
    expect(await accounts.callerOf(asRequest())).toBeUndefined();
    expect(await accounts.callerOf(asRequest(['korshi_session=forged.signature']))).toBeUndefined();
  });

  it.each([
    ['a wrong password', anna.email, 'correct horse batterx'],
    ['an unknown address', 'nobody@example.org', password],
    ['what is no address', 'anna', password],
    ['a password cut short', anna.email, password.slice(0, -1)],
    ['a password beyond all length', anna.email, 'x'.repeat(5000)],
  ])('fails in the same way with %s', async (_name, email, given) => {
    await accounts.add(anna);
    expect(await accounts.signIn(email, given)).toBeUndefined();
  });

  it('keeps a long password whole', async () => {
    const long = `${'семь раз отмерь '.repeat(14)}end`;
    await accounts.add({ ...anna, password: long });
    expect(await accounts.signIn(anna.email, long)).toBeDefined();
    expect(await accounts.signIn(anna.email, `${long.slice(0, -1)}x`)).toBeUndefined();
  });

  it.each([
    ['http://localhost:3000', /^korshi_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/],
    ['https://study.example', /^__Host-korshi_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/],
  ])('sets one cookie that fits %s', async (publicUrl, pattern) => {
    accounts = accountsAt(publicUrl);
    await accounts.add(anna);
    const cookies = await accounts.signIn(anna.email, password);
    expect(cookies).toHaveLength(1);
    expect(cookies?.[0]).toMatch(pattern);
    expect(await accounts.callerOf(asRequest(cookies))).toMatchObject({ name: 'Анна' });
  });

  it('stores neither address nor browser, even when the library is told both', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    await accounts.callerOf(headers);
    const library = createSignIn(bench.engine, { publicUrl: 'http://localhost:3000', secret });
    await library.api.signInEmail({ body: { email: anna.email, password }, headers });
    const kept = await bench.engine.reads.select({ ip: sessions.ipAddress, agent: sessions.userAgent }).from(sessions);
    expect(kept).toEqual([
      { ip: '', agent: '' },
      { ip: '', agent: '' },
    ]);
  });
});

describe('a session', () => {
  it('ends at the sign-out, also for a copy of the cookie', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    const cookies = await accounts.signOut(headers);
    expect(cookies.find((cookie) => cookie.startsWith('korshi_session='))).toContain('Max-Age=0');
    expect(await accounts.callerOf(headers)).toBeUndefined();
    expect(await bench.engine.reads.$count(sessions)).toBe(0);
  });

  it('ends after half an hour without a request', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    await bench.engine.write((queries) =>
      queries
        .update(sessions)
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .execute(),
    );
    expect(await accounts.callerOf(headers)).toBeUndefined();
  });

  it('is prolonged by a request, for half an hour', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    const soon = new Date(Date.now() + 60_000);
    await bench.engine.write((queries) => queries.update(sessions).set({ expiresAt: soon }).execute());
    expect(await accounts.callerOf(headers)).toBeDefined();
    const [kept] = await bench.engine.reads.select({ expires: sessions.expiresAt }).from(sessions);
    expect(kept?.expires.getTime()).toBeGreaterThan(Date.now() + 0.4 * hour);
    expect(kept?.expires.getTime()).toBeLessThan(Date.now() + 0.6 * hour);
  });

  it('ends after twelve hours, however busy', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    bench.now += 11.9 * hour;
    expect(await accounts.callerOf(headers)).toBeDefined();
    bench.now += 0.2 * hour;
    expect(await accounts.callerOf(headers)).toBeUndefined();
    bench.now -= 1 * hour;
    expect(await accounts.callerOf(headers)).toBeUndefined();
  });
});

describe('researchers', () => {
  it('are listed with their roles, an address once, whatever its letters', async () => {
    expect(await accounts.isEmpty()).toBe(true);
    expect(await accounts.add(anna)).toBe(true);
    expect(await accounts.isEmpty()).toBe(false);
    expect(await accounts.add({ ...anna, email: 'ANNA@example.ORG ' })).toBe(false);
    expect(await accounts.list()).toEqual([
      { email: 'anna@example.org', name: 'Анна', role: 'administrator', disabled: false },
    ]);
  });

  it('have a new role at once', async () => {
    await accounts.add(anna);
    const headers = await signedIn();
    expect(await accounts.setRole('ANNA@example.org', 'reader')).toBe(true);
    expect(await accounts.callerOf(headers)).toMatchObject({ role: 'reader' });
    expect(await accounts.setRole('nobody@example.org', 'reader')).toBe(false);
  });

  it('who are disabled lose every session and get no new one', async () => {
    await accounts.add(anna);
    const headers = [await signedIn(), await signedIn()];
    expect(await accounts.disable('Anna@example.org')).toBe(true);
    for (const each of headers) expect(await accounts.callerOf(each)).toBeUndefined();
    expect(await accounts.signIn(anna.email, password)).toBeUndefined();
    expect(await bench.engine.reads.$count(sessions)).toBe(0);
    expect(await accounts.disable('nobody@example.org')).toBe(false);
  });
});
