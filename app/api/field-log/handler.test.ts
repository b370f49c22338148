/** What researchers write down: the field log and the methods of a wave. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler } from '#app/api/answer.ts';
import { formRequest, placeOf, typedAt } from '#app/api/form-request.ts';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices, told } from '#app/api/temporary-services.ts';
import { waveMethods } from '#app/api/waves/[wave]/methods/handler.ts';
import type { Services } from '#app/services.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import { methodNames, noMethods } from '#lib/waves/methods.ts';
import { fieldLog } from './handler.ts';
import { removeFieldNote } from './remove/handler.ts';

const authorization = 'Bearer analyst-token';
let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  await temporary.services.tokens.add('analyst', 'researcher', sha256Hex('analyst-token'), '2026-11-22');
});
afterAll(() => temporary.end());

const send = (make: (services: Services) => Handler, path: string, message?: unknown) =>
  make(temporary.services)(
    requestWith({
      ...{ method: message === undefined ? 'GET' : 'POST', path, headers: { authorization } },
      body: message === undefined ? '' : JSON.stringify(message),
    }),
  );

const note = {
  ...{ day: '2026-11-20', lastDay: null, crossing: 'all', source: '' },
  text: { ru: 'Очередь', kk: 'Кезек', en: 'A queue' },
};
const form = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ locale: 'kk', day: '2026-11-21', lastDay: '', crossing: 'tyoploye_shagan', source: 'https://example.org' },
  ...{ text_ru: 'Пункт закрыт', text_kk: 'Пункт жабық', text_en: 'Closed' },
  ...change,
});

describe('the field log', () => {
  it('takes notes as JSON and by a form, and lets go of one', async () => {
    expect((await send(fieldLog, '/api/field-log', note)).status).toBe(201);
    const byForm = await fieldLog(temporary.services)(formRequest('/api/field-log', form(), { authorization }));
    expect(placeOf(byForm)).toEqual([303, '/kk/researchers/field-log?done=noted']);
    const { notes } = jsonOf(await send(fieldLog, '/api/field-log')) as { notes: readonly { id: number }[] };
    expect(notes).toMatchObject([note, { day: '2026-11-21', crossing: 'tyoploye_shagan', writtenOn: '2026-11-22' }]);
    const id = notes[0]?.id;
    expect((await send(removeFieldNote, '/api/field-log/remove', { id })).status).toBe(200);
    expect(told(await send(removeFieldNote, '/api/field-log/remove', { id }))).toEqual([404, 'not-found']);
    expect((await temporary.services.fieldLog.list()).length).toBe(1);
  });

  it('shows again what was typed into a form that it refuses', async () => {
    const refused = await fieldLog(temporary.services)(
      formRequest('/api/field-log', form({ day: 'soon' }), { authorization }),
    );
    expect(placeOf(refused)).toEqual([303, '/kk/researchers/field-log?fault=invalid-fields&fields=day']);
    expect(typedAt(temporary.services, refused)).toMatchObject({ day: 'soon', text_kk: 'Пункт жабық' });
  });
});

describe('the methods of a wave', () => {
  const path = '/api/waves/trial/methods';
  it('are empty, then what was written', async () => {
    expect(jsonOf(await send(waveMethods, path))).toEqual(noMethods);
    const methods = { ...noMethods, funding: { ru: 'Фонд', kk: 'Қор', en: 'Fund' } };
    expect((await send(waveMethods, path, methods)).status).toBe(200);
    expect(await temporary.services.methods.read('trial')).toEqual(methods);
  });

  it('take texts as long as they may be by a form', async () => {
    const long = 'қ'.repeat(2000);
    const fields = methodNames.flatMap((name) => ['ru', 'kk', 'en'].map((locale) => [`${name}_${locale}`, long]));
    const answer = await waveMethods(temporary.services)(
      formRequest(path, Object.fromEntries([['locale', 'ru'], ...fields]), { authorization }),
    );
    expect(placeOf(answer)).toEqual([303, '/ru/researchers/waves/trial/methods?done=methods']);
    expect((await temporary.services.methods.read('trial')).limitations.kk).toBe(long);
  });

  it('are those of a wave that is there', async () => {
    expect(told(await send(waveMethods, '/api/waves/gone/methods'))).toEqual([404, 'unknown-wave']);
    expect(told(await send(waveMethods, '/api/waves/gone/methods', noMethods))).toEqual([404, 'unknown-wave']);
  });
});
