import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  jsonOf,
  requestWith,
  type TemporaryServices,
  temporaryServices,
  told,
  waveWith,
} from '#app/api/temporary-services.ts';
import { syntheticResponses } from '#lib/demo/responses.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sampleMethods } from '#lib/releases/sample-wave.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { defaultSettings } from '#lib/waves/wave.ts';
import { oneRelease } from './[number]/handler.ts';
import { releases } from './handler.ts';

const named = { ru: 'Текст', kk: 'Мәтін', en: 'Text' };
const settings = { ...defaultSettings, organisation: named, contact: named, embargo: false };
const wish = { wave: 'autumn', items: ['coop_aware'], title: named };

let temporary: TemporaryServices;
const addPeople = async (offset: number, count: number): Promise<void> => {
  const plan = { wave: 'autumn', seed: 4, offset, count, receivedOn: '2026-11-22' };
  await temporary.services.responses.appendMany(syntheticResponses(newestQuestionnaire(), plan));
};
const publish = (message: unknown, headers: Record<string, string> = {}) =>
  releases(temporary.services)(
    requestWith({
      path: '/api/releases',
      headers: { authorization: 'Bearer researcher-token', ...headers },
      body: typeof message === 'string' ? message : JSON.stringify(message),
    }),
  );
const read = (path: string, headers: Record<string, string> = {}) => {
  const handler = path === '/api/releases' ? releases : oneRelease;
  return handler(temporary.services)(requestWith({ method: 'GET', path, headers }));
};
const reasonsOf = (answer: Awaited<ReturnType<typeof publish>>): readonly unknown[] =>
  (jsonOf(answer)['refusals'] as readonly Readonly<{ reason: string }>[]).map(({ reason }) => reason);

beforeAll(async () => {
  temporary = await temporaryServices();
  const { services } = temporary;
  await services.tokens.add('r', 'researcher', sha256Hex('researcher-token'), '2026-11-22');
  await services.waves.create(waveWith({ id: 'autumn', state: 'planned', settings, openedOn: null }));
  const planned = await services.waves.find('autumn');
  if (planned === undefined) throw new Error('no wave');
  await services.waves.open(planned, 'hash', '2026-11-01');
  await addPeople(0, 400);
});
afterAll(() => temporary.end());

describe('publishing', () => {
  it('is refused with every reason that stands against it', async () => {
    const answer = await publish(wish);
    expect(told(answer)).toEqual([409, 'release-refused']);
    expect(reasonsOf(answer)).toEqual(['METHODOLOGY_INCOMPLETE']);
    await temporary.services.methods.write('autumn', sampleMethods, '2026-11-22');
    expect(reasonsOf(await publish({ ...wish, wave: 'trial' }))).toContain('TRIAL_WAVE');
  });

  it.each([
    { change: { wave: 'nowhere' }, says: [404, 'unknown-wave'] },
    { change: { items: ['open_comment'] }, says: [404, 'unknown-variable'] },
    { change: { items: ['settlement'] }, says: [404, 'unknown-variable'] },
    { change: { weight: 'population' }, says: [409, 'no-weight-run'] },
    { change: { title: { ...named, kk: ' ' } }, says: [422, 'invalid-fields'] },
    { change: { dataVersion: 1 }, says: [409, 'release-refused'] },
  ])('answers $change with $says', async ({ change, says }) => {
    expect(told(await publish({ ...wish, ...change }))).toEqual(says);
    expect(await temporary.services.releases.list()).toEqual([]);
  });

  it('freezes what was chosen, with its pictures, and tells number and hash', async () => {
    const answer = await publish(wish);
    expect(answer.status).toBe(201);
    const { number, hash } = jsonOf(answer) as { number: number; hash: string };
    expect(number).toBe(1);
    expect(await temporary.services.releases.find(1)).toMatchObject({ hash, wave: 'autumn', weight: 'none' });
    // Whoever publishes does not wait for ever: on a busy machine the last pictures come after the answer.
    const picture = () => temporary.services.releases.picture(1, 'coop_aware', 'kk');
    await vi.waitFor(async () => expect(await picture()).toBeInstanceOf(Uint8Array), {
      timeout: 50_000,
      interval: 200,
    });
  }, 60_000);

  it('is refused again until enough have answered since, whatever else is chosen', async () => {
    expect(reasonsOf(await publish({ ...wish, items: ['coop_wish'] }))).toEqual(['TOO_FEW_NEW']);
    await addPeople(400, 15);
    expect(reasonsOf(await publish(wish))).toEqual(['TOO_FEW_NEW']);
  });

  it('sends a form back to its page with what was chosen', async () => {
    const form = new URLSearchParams({
      locale: 'kk',
      wave: 'autumn',
      items: 'coop_aware',
      weight: 'none',
      title_kk: 'Ә',
    });
    const answer = await publish(form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer.status).toBe(303);
    expect(String(answer.headers['location'])).toMatch(/^\/kk\/researchers\/releases\/new\?fault=invalid-fields/);
  });
});

describe('releases', () => {
  it('are listed for everybody', async () => {
    const answer = await read('/api/releases');
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=60']);
    expect(jsonOf(answer)).toMatchObject({ releases: [{ number: 1, wave: 'autumn', title: named }] });
    expect(String(answer.body)).not.toContain('counts');
  });

  it('never change: they may be kept for ever, under their hash', async () => {
    const answer = await read('/api/releases/1');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const release = jsonOf(answer);
    expect(release).toMatchObject({ number: 1, intact: true, content: { wave: 'autumn' } });
    expect(answer.headers['etag']).toBe(`"${release['hash']}"`);
    expect(release['counts']).toBeUndefined();
    const again = await read('/api/releases/1', { 'if-none-match': `W/"${release['hash']}"` });
    expect([again.status, again.body]).toEqual([304, null]);
  });

  it.each(['/api/releases/2', '/api/releases/0', '/api/releases/1x', '/api/releases/'])('know no %s', async (path) => {
    expect(told(await oneRelease(temporary.services)(requestWith({ method: 'GET', path })))).toEqual([
      404,
      'unknown-release',
    ]);
  });
});
