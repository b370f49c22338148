import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  jsonOf,
  requestWith,
  type TemporaryServices,
  temporaryServices,
  told,
  waveWith,
} from '#app/api/temporary-services.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { defaultSettings } from '#lib/waves/wave.ts';
import { getQuestionnaire } from './handler.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.waves.create(waveWith({ id: 'planned', state: 'planned' }));
});
afterAll(() => temporary.end());

const get = (query = '', headers: Record<string, string> = {}) =>
  getQuestionnaire(temporary.services)(requestWith({ method: 'GET', path: `/api/questionnaire${query}`, headers }));

describe('the definition that a wave fields', () => {
  it('is the trial as long as no real wave is open', async () => {
    const { definition } = newestQuestionnaire().questionnaire;
    const answer = await get();
    const body = jsonOf(answer);
    expect(body).toMatchObject({ wave: 'trial', kind: 'trial', questionnaire: 'border-cooperation', version: 1 });
    expect(body['sections']).toEqual(JSON.parse(JSON.stringify(definition.sections)));
    expect(answer.headers['etag']).toBe(`"${String(body['hash'])}"`);
  });

  it.each([['W/'], [''], ['"other", ']])('is not sent twice: %s', async (prefix) => {
    const etag = String((await get()).headers['etag']);
    const answer = await get('', { 'if-none-match': `${prefix}${etag}` });
    expect([answer.status, answer.body, answer.headers['etag']]).toEqual([304, null, etag]);
  });

  it('is sent again when its hash is another', async () => {
    expect((await get('', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is the newest open real wave, with its languages and names', async () => {
    const organisation = { ru: 'Институт', kk: 'Институт', en: 'Institute' };
    const settings = { ...defaultSettings, organisation, languages: ['kk', 'ru'] as const };
    await temporary.services.waves.create(waveWith({ id: 'older', openedOn: '2026-10-01' }));
    await temporary.services.waves.create(waveWith({ id: 'newer', openedOn: '2026-11-01', settings }));
    expect(jsonOf(await get())).toMatchObject({ wave: 'newer', kind: 'real', organisation, languages: ['kk', 'ru'] });
    expect(jsonOf(await get('?wave=trial'))).toMatchObject({ wave: 'trial' });
  });

  it.each(['?wave=nowhere', '?wave=planned', '?wave='])('is unknown for %s', async (query) => {
    expect(told(await get(query))).toEqual([404, 'unknown-wave']);
  });
});
