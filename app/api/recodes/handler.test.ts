import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpAnswer } from '#app/api/answer.ts';
import { formRequest } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { recodes } from './handler.ts';
import { removeRecode } from './remove/handler.ts';

let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
});
afterAll(() => temporary.end());

const headers = { authorization: 'Bearer analyst-token' };
const text = (words: string) => ({ ru: words, kk: words, en: words });
const recode = {
  name: 'neighbourly',
  from: 'coop_wish',
  label: text('Wish'),
  groups: [
    { code: 1, from: [4, 5], label: text('More') },
    { code: 2, from: [1, 2, 3], label: text('Not more') },
  ],
};

const add = (fields: unknown): Promise<HttpAnswer> =>
  recodes(temporary.services)(requestWith({ path: '/api/recodes', headers, body: JSON.stringify(fields) }));
const names = async (): Promise<readonly unknown[]> => {
  const answer = await recodes(temporary.services)(requestWith({ method: 'GET', path: '/api/recodes', headers }));
  return (jsonOf(answer)['recodes'] as readonly Readonly<{ name: string }>[]).map(({ name }) => name);
};

it('is kept until it is removed', async () => {
  expect((await add(recode)).status).toBe(201);
  expect(await names()).toEqual(['neighbourly']);
  const remove = () =>
    removeRecode(temporary.services)(
      requestWith({ path: '/api/recodes/remove', headers, body: JSON.stringify({ name: 'neighbourly' }) }),
    );
  expect((await remove()).status).toBe(200);
  expect(await names()).toEqual([]);
  expect((await remove()).status).toBe(404);
});

it.each([
  ['a name that an item has', { ...recode, name: 'sex' }, 422, 'name'],
  ['a variable that is none', { ...recode, from: 'luck' }, 404, 'from'],
  ['a missing code in a group', { ...recode, groups: [{ code: 1, from: [-1], label: text('x') }] }, 422, 'groups'],
])('refuses %s', async (_why, fields, status, field) => {
  const answer = await add(fields);
  expect([answer.status, (jsonOf(answer)['errors'] as readonly unknown[])[0]]).toMatchObject([status, { field }]);
});

it('refuses a name that is taken', async () => {
  await add({ ...recode, name: 'twice' });
  expect((await add({ ...recode, name: 'twice' })).status).toBe(422);
});

it('comes by a form, and goes back to it with what was typed', async () => {
  const form = (groups: string) =>
    recodes(temporary.services)(
      formRequest(
        '/api/recodes',
        { locale: 'kk', name: 'by_form', from: 'sex', label_ru: 'а', label_kk: 'ә', label_en: 'a', groups },
        headers,
      ),
    );
  expect((await form('1 = а | ә | a')).headers['location']).toBe('/kk/researchers/recodes?done=recode-added');
  const refused = new URL(String((await form('1 = а')).headers['location']), 'http://localhost');
  expect(refused.searchParams.get('fault')).toBe('invalid-fields');
  expect(refused.searchParams.get('typed')).toBeTruthy();
});
