import { beforeEach, describe, expect, it } from 'vitest';
import type { Accounts } from '#lib/access/store.ts';
import { accountsBench, anna, asRequest, hour } from './accounts-at.contract.ts';
import { freshStores } from './fresh-store.contract.ts';

const { bench, accountsAt } = accountsBench(freshStores());
let accounts: Accounts;
beforeEach(() => {
  accounts = accountsAt();
});

describe('an invitation', () => {
  it('is good for one account, which is signed in at once', async () => {
    const invitation = await accounts.invite('researcher');
    expect(await accounts.invitation(invitation)).toEqual({ role: 'researcher' });
    const cookies = await accounts.accept(invitation, anna);
    expect(await accounts.callerOf(asRequest(cookies))).toMatchObject({ role: 'researcher' });
    expect(await accounts.invitation(invitation)).toBeUndefined();
    expect(await accounts.accept(invitation, { ...anna, email: 'b@example.org' })).toBeUndefined();
  });

  it('is good for one of two who use it at once', async () => {
    const invitation = await accounts.invite('reader');
    const people = ['a@example.org', 'b@example.org'].map((email) => ({ ...anna, email }));
    const accepted = await Promise.all(people.map((person) => accounts.accept(invitation, person)));
    expect(accepted.filter((cookies) => cookies !== undefined)).toHaveLength(1);
    expect(await accounts.list()).toHaveLength(1);
  });

  it.each([
    ['a malformed address', { email: 'anna' }, { field: 'email', code: 'malformed' }],
    ['no name', { name: '  ' }, { field: 'name', code: 'required' }],
    ['a name beyond all length', { name: 'x'.repeat(201) }, { field: 'name', code: 'too-long' }],
    ['a short password', { password: 'short' }, { field: 'password', code: 'too-short' }],
    ['a common password', { password: 'password1234' }, { field: 'password', code: 'too-common' }],
  ])('is not used up by %s', async (_name, changed, fault) => {
    const invitation = await accounts.invite('reader');
    const accepting = accounts.accept(invitation, { ...anna, ...changed });
    await expect(accepting).rejects.toMatchObject({ code: 'invalid-fields', details: { errors: [fault] } });
    expect(await accounts.invitation(invitation)).toEqual({ role: 'reader' });
  });

  it('is not used up by an address that is taken', async () => {
    await accounts.add(anna);
    const invitation = await accounts.invite('reader');
    const details = { errors: [{ field: 'email', code: 'taken' }] };
    await expect(accounts.accept(invitation, anna)).rejects.toMatchObject({ code: 'invalid-fields', details });
    expect(await accounts.invitation(invitation)).toEqual({ role: 'reader' });
  });

  it('ends after seven days and is unknown without its secret', async () => {
    const invitation = await accounts.invite('reader');
    expect(await accounts.invitation('another')).toBeUndefined();
    bench.now += 7 * 24 * hour + 1;
    expect(await accounts.invitation(invitation)).toBeUndefined();
    expect(await accounts.accept(invitation, anna)).toBeUndefined();
  });
});
