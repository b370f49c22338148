import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { cookieHeader, formRequest, placeOf } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import type { Services } from '#app/services.ts';
import { disableAccount } from './disable/handler.ts';
import { accounts } from './handler.ts';
import { makeInvitation } from './invitations/handler.ts';
import { changeRole } from './role/handler.ts';

const password = 'three quiet herons';
const chief = 'chief@example.org';
const reader = 'reader@example.org';
let temporary: TemporaryServices;
let cookie: string;

const cookieOf = async (email: string): Promise<string> => {
  const cookies = (await temporary.services.accounts.signIn(email, password)) ?? [];
  return cookieHeader({ status: 204, headers: { 'set-cookie': cookies }, body: null });
};

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.accounts.add({ email: chief, name: 'Chief', password, role: 'administrator' });
  await temporary.services.accounts.add({ email: reader, name: 'Reader', password, role: 'reader' });
  cookie = await cookieOf(chief);
});
afterAll(() => temporary.end());

const post = (make: (services: Services) => Handler, path: string, fields: unknown) =>
  make(temporary.services)(requestWith({ path, headers: { cookie }, body: JSON.stringify(fields) }));

it('lists people without anything that opens', async () => {
  const answer = await accounts(temporary.services)(
    requestWith({ method: 'GET', path: '/api/accounts', headers: { cookie } }),
  );
  expect(jsonOf(answer)).toEqual({
    accounts: [
      { email: chief, name: 'Chief', role: 'administrator', disabled: false },
      { email: reader, name: 'Reader', role: 'reader', disabled: false },
    ],
  });
});

it('invites by a link in the language of the page', async () => {
  const answer = await post(makeInvitation, '/api/accounts/invitations', { role: 'researcher' });
  const link = String(jsonOf(answer)['link']);
  expect(link).toMatch(/^http:\/\/localhost:3000\/ru\/researchers\/invitation\?code=[\w-]{40,}$/);
  const code = new URL(link).searchParams.get('code') ?? '';
  expect(await temporary.services.accounts.invitation(code)).toEqual({ role: 'researcher' });
});

it('never leaves the people without an administrator', async () => {
  for (const [make, fields] of [
    [changeRole, { email: chief, role: 'reader' }],
    [disableAccount, { email: chief }],
  ] as const) {
    const answer = await post(make, '/api/accounts/role', fields);
    expect([answer.status, jsonOf(answer)['code']]).toEqual([409, 'last-administrator']);
  }
});

it('changes a role at once, for sessions that are open too', async () => {
  const theirs = new Headers({ cookie: await cookieOf(reader) });
  expect((await post(changeRole, '/api/accounts/role', { email: reader, role: 'researcher' })).status).toBe(200);
  expect((await temporary.services.accounts.callerOf(theirs))?.role).toBe('researcher');
});

it('closes the access of somebody: their sessions end', async () => {
  const theirs = new Headers({ cookie: await cookieOf(reader) });
  const fields = { locale: 'en', email: reader };
  const answer = await disableAccount(temporary.services)(formRequest('/api/accounts/disable', fields, { cookie }));
  expect(placeOf(answer)).toEqual([303, '/en/researchers/people?done=disabled']);
  expect(await temporary.services.accounts.callerOf(theirs)).toBeUndefined();
  expect(await temporary.services.accounts.signIn(reader, password)).toBeUndefined();
});

it('leads a form of somebody who is no longer signed in to the door', async () => {
  const answer = await disableAccount(temporary.services)(
    formRequest('/api/accounts/disable', { locale: 'en', email: chief }),
  );
  expect(placeOf(answer)).toEqual([303, '/en/researchers/sign-in?next=%2Fen%2Fresearchers%2Fpeople']);
});
