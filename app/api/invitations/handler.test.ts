import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { cookieHeader, cookiesOf, formRequest, placeOf, typedAt } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { acceptInvitation } from './handler.ts';

let temporary: TemporaryServices;
let handler: Handler;

beforeAll(async () => {
  temporary = await temporaryServices();
  handler = acceptInvitation(temporary.services);
});
afterAll(() => temporary.end());

const account = { email: 'Marat@example.org', name: 'Марат', password: 'three quiet herons' };
const form = (fields: Record<string, string>) =>
  handler(formRequest('/api/invitations', { locale: 'ru', ...account, ...fields }));

describe('an invitation', () => {
  it('makes an account of its role and signs it in, once', async () => {
    const code = await temporary.services.accounts.invite('administrator');
    const answer = await form({ code });
    expect(placeOf(answer)).toEqual([303, '/ru/researchers']);
    const headers = new Headers({ cookie: cookieHeader(answer) });
    const caller = await temporary.services.accounts.callerOf(headers);
    expect(caller).toEqual({
      id: expect.any(String),
      name: 'Марат',
      role: 'administrator',
      by: 'session',
    });

    const again = await form({ code, email: 'other@example.org' });
    expect(placeOf(again)).toEqual([303, `/ru/researchers/invitation?code=${code}&fault=link-used`]);
    expect(await temporary.services.accounts.list()).toHaveLength(1);
  });

  it.each([
    ['a short password', { password: 'eleven char' }, 'password'],
    ['a password that everybody has', { password: 'passwordpassword' }, 'password'],
    ['no address', { email: 'marat' }, 'email'],
    ['an address that is taken', { email: 'marat@example.org' }, 'email'],
    ['no name', { name: ' ' }, 'name'],
  ])('names the field at fault and stays good: %s', async (_name, fields, field) => {
    const code = await temporary.services.accounts.invite('reader');
    const answer = await form({ email: 'new@example.org', ...fields, code });
    expect(placeOf(answer)[1]).toBe(`/ru/researchers/invitation?code=${code}&fault=invalid-fields&fields=${field}`);
    expect(cookiesOf(answer)).toEqual([]);
    expect(await temporary.services.accounts.invitation(code)).toEqual({ role: 'reader' });
  });

  it('gives back name and address after a password that will not do, and never the password', async () => {
    const code = await temporary.services.accounts.invite('reader');
    const answer = await form({ code, name: 'Айгүл', email: 'new@example.org', password: 'passwordpassword' });
    expect(typedAt(temporary.services, answer)).toEqual({ code, name: 'Айгүл', email: 'new@example.org' });
  });

  it('cannot choose its own role', async () => {
    const code = await temporary.services.accounts.invite('reader');
    const body = JSON.stringify({ ...account, email: 'sly@example.org', code, role: 'administrator' });
    expect((await handler(requestWith({ path: '/api/invitations', body }))).status).toBe(422);
    await form({ code, email: 'sly@example.org', role: 'administrator' });
    const people = await temporary.services.accounts.list();
    expect(people.find(({ email }) => email === 'sly@example.org')?.role).toBe('reader');
  });

  it('is good for seven days', async () => {
    const code = await temporary.services.accounts.invite('reader');
    temporary.setTime('2026-11-30T00:00:00Z');
    const body = JSON.stringify({ ...account, email: 'late@example.org', code });
    const answer = await handler(requestWith({ path: '/api/invitations', body }));
    temporary.setTime('2026-11-22T09:30:15Z');
    expect([answer.status, jsonOf(answer)['code']]).toEqual([410, 'link-used']);
  });
});
