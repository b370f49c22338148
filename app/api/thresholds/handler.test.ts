import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices, told } from '#app/api/temporary-services.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { thresholds } from './handler.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('a', 'administrator', sha256Hex('token'), '2026-11-22');
});
afterAll(() => temporary.end());

const headers = { authorization: 'Bearer token' };
const set = (message: unknown) =>
  thresholds(temporary.services)(requestWith({ path: '/api/thresholds', headers, body: JSON.stringify(message) }));
const get = async () =>
  jsonOf(await thresholds(temporary.services)(requestWith({ method: 'GET', path: '/api/thresholds', headers })));

it('are the smallest allowed until somebody raises them', async () => {
  expect(await get()).toEqual({ thresholds: smallestThresholds, smallest: smallestThresholds });
  const stricter = { ...smallestThresholds, cell: 15, widestInterval: 0.25 };
  expect((await set(stricter)).status).toBe(200);
  expect(await get()).toEqual({ thresholds: stricter, smallest: smallestThresholds });
});

it.each([
  { change: { cell: 9 }, field: 'cell' },
  { change: { batch: 5 }, field: 'batch' },
  { change: { widestInterval: 0.31 }, field: 'widestInterval' },
])('are never looser: $change', async ({ change, field }) => {
  const answer = await set({ ...smallestThresholds, ...change });
  expect(told(answer)).toEqual([422, 'thresholds-loosened']);
  expect(jsonOf(answer)['errors']).toEqual([{ field, code: 'loosened' }]);
});

it.each([{ cell: '12' }, { base: 10.5 }, { cell: null }, { more: 1 }])(
  'are numbers and all of them: %j',
  async (change) => {
    expect(told(await set({ ...smallestThresholds, ...change }))).toEqual([422, 'invalid-fields']);
  },
);

it('take the width of an interval from a form in percentage points, with a comma or a point', async () => {
  const fields = { ...smallestThresholds, locale: 'ru', widestInterval: '27,5' };
  const form = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const answer = await thresholds(temporary.services)(
    requestWith({
      path: '/api/thresholds',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    }),
  );
  expect([answer.status, answer.headers['location']]).toEqual([303, '/ru/researchers/settings?done=thresholds']);
  expect((await temporary.services.thresholds.read()).widestInterval).toBe(0.275);
});
