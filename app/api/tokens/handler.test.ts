import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpAnswer } from '#app/api/answer.ts';
import { formRequest } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { takeShown } from '#app/shown-once.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { tokens } from './handler.ts';
import { revokeToken } from './revoke/handler.ts';

let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('chief', 'administrator', sha256Hex('chief-token'), '2026-11-22');
  await temporary.services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
});
afterAll(() => temporary.end());

const authorization = (who: string) => ({ authorization: `Bearer ${who}-token` });
const add = (who: string, fields: unknown): Promise<HttpAnswer> =>
  tokens(temporary.services)(
    requestWith({ path: '/api/tokens', headers: authorization(who), body: JSON.stringify(fields) }),
  );
const revoke = (who: string, name: string): Promise<HttpAnswer> =>
  revokeToken(temporary.services)(
    requestWith({ path: '/api/tokens/revoke', headers: authorization(who), body: JSON.stringify({ name }) }),
  );
const roleOf = async (token: string) => (await temporary.services.tokens.findByHash(sha256Hex(token)))?.role;

it('is told once and opens until it is revoked', async () => {
  const answer = await add('analyst', { name: 'R на кафедре', role: 'researcher' });
  const token = String(jsonOf(answer)['token']);
  expect([answer.status, await roleOf(token)]).toEqual([201, 'researcher']);
  expect(token.length).toBeGreaterThanOrEqual(43);
  expect((await revoke('analyst', 'R на кафедре')).status).toBe(200);
  expect(await roleOf(token)).toBeUndefined();
  expect((await revoke('analyst', 'R на кафедре')).status).toBe(404);
});

it('comes to a page by a handle that works once, never in the address', async () => {
  const fields = { locale: 'kk', name: 'python', role: 'reader' };
  const answer = await tokens(temporary.services)(formRequest('/api/tokens', fields, authorization('analyst')));
  const place = new URL(String(answer.headers['location']), 'http://localhost');
  expect(place.pathname).toBe('/kk/researchers/tokens');
  const handle = place.searchParams.get('shown') ?? '';
  const token = takeShown(handle, temporary.services.now()) ?? '';
  expect([await roleOf(token), await roleOf(handle)]).toEqual(['reader', undefined]);
  expect(takeShown(handle, temporary.services.now())).toBeUndefined();
});

it('never gives more than its maker has', async () => {
  expect((await add('analyst', { name: 'sly', role: 'administrator' })).status).toBe(403);
  expect((await revoke('analyst', 'chief')).status).toBe(403);
  expect((await add('chief', { name: 'second', role: 'administrator' })).status).toBe(201);
});

it.each([
  [{ name: 'analyst', role: 'reader' }, 409],
  [{ name: '', role: 'reader' }, 422],
  [{ name: 'x'.repeat(61), role: 'reader' }, 422],
  [{ name: 'a\nb', role: 'reader' }, 422],
  [{ name: 'other', role: 'owner' }, 422],
  [{ name: 'other', role: 'reader', hash: '0' }, 422],
])('%j is answered %d', async (fields, status) => {
  expect((await add('chief', fields)).status).toBe(status);
});
