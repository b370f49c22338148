import { expect, it } from 'vitest';
import { provideServices, type Services } from '#app/services.ts';
import { answering, jsonAnswer } from './answer.ts';
import { nextRoute } from './next-route.ts';

/** The adapter looks at none of them. */
const services = (): Services => ({ name: 'of this process' }) as unknown as Services;

it('hands over method, path with query, headers and bytes, and gives back every cookie', async () => {
  provideServices(services());
  const route = nextRoute(
    () =>
      answering('/api/things', {
        POST: ({ method, path, headers, bytes }) =>
          jsonAnswer(201, [method, path, headers.get('x-a'), bytes.byteLength], { 'set-cookie': ['a=1', 'b=2'] }),
      }),
    4,
  );
  const post = (body: string) =>
    route(new Request('http://localhost/api/things?q=1', { method: 'POST', headers: { 'x-a': 'b' }, body }));
  const response = await post('äöx'.slice(0, 2));
  expect([response.status, response.headers.getSetCookie(), await response.json()]).toEqual([
    201,
    ['a=1', 'b=2'],
    ['POST', '/api/things?q=1', 'b', 4],
  ]);
  const refused = await post('12345');
  expect([refused.status, await refused.json()]).toEqual([
    413,
    expect.objectContaining({ code: 'too-large', limit: 4 }),
  ]);
});

it('makes the handler once for the services of a process', async () => {
  let made = 0;
  const route = nextRoute(() => {
    made += 1;
    return answering('/api/things', { GET: () => jsonAnswer(200, made) });
  });
  const get = async () => (await route(new Request('http://localhost/api/things'))).json();
  provideServices(services());
  expect([await get(), await get()]).toEqual([1, 1]);
  provideServices(services());
  expect(await get()).toBe(2);
});
