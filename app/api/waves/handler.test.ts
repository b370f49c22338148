import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { formRequest, placeOf, typedAt } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import type { Services } from '#app/services.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { waveHash } from '#lib/waves/opening.ts';
import { defaultSettings } from '#lib/waves/wave.ts';
import { closeWave } from './[wave]/close/handler.ts';
import { fillWave } from './[wave]/demo/handler.ts';
import { emptyWave } from './[wave]/empty/handler.ts';
import { oneWave } from './[wave]/handler.ts';
import { openWave } from './[wave]/open/handler.ts';
import { waves } from './handler.ts';

const headers = { authorization: 'Bearer analyst-token' };
const named = { ru: 'Институт', kk: 'Институт', en: 'Institute' };
const settings = { ...defaultSettings, organisation: named, contact: named };
const entry = newestQuestionnaire();
let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
});
afterAll(() => temporary.end());

const post = (make: (services: Services) => Handler, path: string, fields: unknown = {}) =>
  make(temporary.services)(requestWith({ path, headers, body: JSON.stringify(fields) }));
const create = (id: string, change: Readonly<Record<string, unknown>> = {}) =>
  post(waves, '/api/waves', { id, questionnaire: entry.id, version: entry.version, ...change });
const codeOf = async (answer: Promise<Awaited<ReturnType<Handler>>>) => {
  const { status, body } = await answer;
  return [status, (JSON.parse(String(body)) as { code?: string }).code];
};

describe('a real wave', () => {
  it('is made, set, opened and closed, in this order only', async () => {
    expect((await create('2027-spring')).status).toBe(201);
    expect(await codeOf(create('2027-spring'))).toEqual([409, 'wave-exists']);
    const address = '/api/waves/2027-spring';
    expect(await codeOf(post(closeWave, `${address}/close`))).toEqual([409, 'wave-not-open']);

    const refused = await post(openWave, `${address}/open`);
    expect([refused.status, (jsonOf(refused)['faults'] as unknown[]).length]).toEqual([409, 6]);
    expect((await temporary.services.waves.find('2027-spring'))?.state).toBe('planned');

    expect((await post(oneWave, address, settings)).status).toBe(200);
    const opened = await post(openWave, `${address}/open`);
    expect(jsonOf(opened)).toMatchObject({ state: 'open', openedOn: '2026-11-22' });
    const wave = await temporary.services.waves.find('2027-spring');
    expect(wave?.hash).toBe(wave && waveHash(wave, entry.hash));

    expect(await codeOf(post(oneWave, address, { ...settings, graceDays: 1 }))).toEqual([409, 'wave-frozen']);
    expect(await codeOf(post(openWave, `${address}/open`))).toEqual([409, 'wave-frozen']);
    expect((await temporary.services.waves.find('2027-spring'))?.settings.graceDays).toBe(14);

    expect(jsonOf(await post(closeWave, `${address}/close`))).toMatchObject({
      state: 'closed',
      closedOn: '2026-11-22',
    });
    expect(await codeOf(post(openWave, `${address}/open`))).toEqual([409, 'wave-frozen']);
  });

  it('does the same by forms', async () => {
    const form = (make: (services: Services) => Handler, path: string, fields: Record<string, string>) =>
      make(temporary.services)(formRequest(path, { locale: 'kk', ...fields }, headers));
    const created = await form(waves, '/api/waves', {
      id: '2027-autumn',
      questionnaire: `${entry.id}/${entry.version}`,
    });
    expect(placeOf(created)).toEqual([303, '/kk/researchers/waves/2027-autumn?done=created']);
    const refused = await form(openWave, '/api/waves/2027-autumn/open', {});
    expect(placeOf(refused)).toEqual([303, '/kk/researchers/waves/2027-autumn?fault=wave-not-ready']);
    const bad = await form(oneWave, '/api/waves/2027-autumn', { graceDays: '99' });
    expect(String(bad.headers['location'])).toMatch(/fault=invalid-fields&fields=.*graceDays/);
    expect(typedAt(temporary.services, bad)).toEqual({ graceDays: '99' });
  });

  it('is never filled or emptied', async () => {
    await create('2028-real');
    expect(await codeOf(post(fillWave, '/api/waves/2028-real/demo'))).toEqual([409, 'not-a-trial']);
    expect(await codeOf(post(emptyWave, '/api/waves/2028-real/empty', { confirm: '2028-real' }))).toEqual([
      409,
      'not-a-trial',
    ]);
  });

  it.each([
    ['a questionnaire that there is not', { questionnaire: 'other' }],
    ['a version that there is not', { version: 99 }],
    ['a state of its own', { state: 'open' }],
    ['another kind', { kind: 'trial' }],
  ])('is not made with %s', async (_name, change) => {
    expect(await codeOf(create('2029-odd', change))).toEqual([422, 'invalid-fields']);
    expect(await temporary.services.waves.find('2029-odd')).toBeUndefined();
  });
});

it.each(['nobody-knows', 'UPPER', '..%2Fetc', ''])('there is no wave “%s”', async (id) => {
  for (const [make, name] of [
    [openWave, '/open'],
    [closeWave, '/close'],
    [fillWave, '/demo'],
  ] as const) {
    expect(await codeOf(post(make, `/api/waves/${id}${name}`))).toEqual([404, 'unknown-wave']);
  }
});

describe('the trial', () => {
  const trial = '/api/waves/trial';
  const counts = async () => (await temporary.services.responses.counts('trial')) ?? {};

  it('is filled once and emptied without a trace', async () => {
    expect(jsonOf(await post(fillWave, `${trial}/demo`, { responses: 300 }))).toEqual({ added: 300 });
    const filled = await counts();
    expect([filled.complete + filled.partial, filled.drafts]).toEqual([300, 12]);
    expect(filled.breakOff).toBeGreaterThan(0);
    expect(jsonOf(await post(fillWave, `${trial}/demo`, { responses: 300 }))).toEqual({ added: 0 });
    expect(await counts()).toEqual(filled);

    expect(await codeOf(post(emptyWave, `${trial}/empty`, { confirm: 'other' }))).toEqual([422, 'invalid-fields']);
    expect(await counts()).toEqual(filled);
    expect(jsonOf(await post(emptyWave, `${trial}/empty`, { confirm: 'trial' }))).toEqual({ removed: 300 });
    expect(await counts()).toMatchObject({ complete: 0, partial: 0, breakOff: 0, drafts: 0 });
  });

  it('stays open', async () => {
    expect(await codeOf(post(closeWave, `${trial}/close`))).toEqual([409, 'trial-stays-open']);
  });
});

it('lists the waves with their counts, the trial last', async () => {
  const answer = await waves(temporary.services)(requestWith({ method: 'GET', path: '/api/waves', headers }));
  const listed = jsonOf(answer)['waves'] as { wave: { id: string }; counts: unknown }[];
  expect(listed.at(-1)?.wave.id).toBe('trial');
  expect(listed.every(({ counts }) => counts !== undefined)).toBe(true);
});
