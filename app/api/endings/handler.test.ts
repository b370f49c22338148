import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { countEnding } from './handler.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
});
afterAll(() => temporary.end());

const post = (message: unknown) =>
  countEnding(temporary.services)(requestWith({ path: '/api/endings', body: bytesOf(message) }));

it('raises a count and stores nothing else', async () => {
  const replies = [
    await post({ wave: 'trial', ending: 'under_age' }),
    await post({ wave: 'trial', ending: 'under_age' }),
  ];
  expect(replies.map(({ status, body }) => [status, body])).toEqual([
    [204, null],
    [204, null],
  ]);
  expect(await temporary.services.responses.counts('trial')).toMatchObject({ ended: { under_age: 2 }, drafts: 0 });
});

it.each([
  [{ wave: 'trial', ending: 'complete' }, 400],
  [{ wave: 'nowhere', ending: 'under_age' }, 404],
  [{ wave: 'trial', ending: 'under_age', age: 17 }, 422],
])('refuses %j', async (message, status) => {
  expect((await post(message)).status).toBe(status);
});
