/** The files that a release is handed out as. */
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpAnswer } from '#app/api/answer.ts';
import { requestWith, type TemporaryServices, temporaryServices, told } from '#app/api/temporary-services.ts';
import { sampleRelease } from '#lib/releases/sample-release.ts';
import { releaseBanner } from './banner/handler.ts';
import { onePicture } from './pictures/[figure]/[locale]/handler.ts';

let temporary: TemporaryServices;
beforeAll(async () => {
  temporary = await temporaryServices();
  expect(await temporary.services.releases.publish(sampleRelease(), 0)).toBe(1);
});
afterAll(() => temporary.end());

const get = (path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> => {
  const make = path.includes('/banner') ? releaseBanner : onePicture;
  return make(temporary.services)(requestWith({ method: 'GET', path, headers }));
};
const immutable = 'public, max-age=31536000, immutable';

describe('banner tables', () => {
  it('are a workbook in the language asked for', async () => {
    const { status, headers, body } = await get('/api/releases/1/banner?locale=kk');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="release_1_trial_banner_kk.xlsx"',
      'cache-control': immutable,
    });
    const { sheets } = await readXlsx(body as Uint8Array);
    expect(sheets[0]?.rows[0]?.[0]).toBe('Көршілер мен шекара');
    expect(sheets[1]?.rows.flat()).toContain('Дереккөз: http://localhost:3000/kk/releases/1');
  });

  it('are in the language of the browser where none is asked for', async () => {
    const { headers } = await get('/api/releases/1/banner', { 'accept-language': 'en' });
    expect(headers['content-disposition']).toContain('_en.xlsx');
  });

  it.each(['/api/releases/2/banner', '/api/releases/0/banner', '/api/releases/x/banner'])(
    '%s are none',
    async (path) => {
      expect(told(await get(path))).toEqual([404, 'unknown-release']);
    },
  );
});

describe('a picture', () => {
  it('is the one that was kept', async () => {
    const png = new Uint8Array([1, 2, 3]);
    await temporary.services.releases.addPictures(1, [{ figure: 'wants', locale: 'ru', png }]);
    const { headers, body } = await get('/api/releases/1/pictures/wants/ru');
    expect(headers).toEqual({ 'content-type': 'image/png', 'cache-control': immutable });
    expect([...(body as Uint8Array)]).toEqual([1, 2, 3]);
  });

  it('that was not made in time is made when it is asked for, once', async () => {
    expect(await temporary.services.releases.picture(1, 'staircase', 'kk')).toBeUndefined();
    const handler = onePicture(temporary.services);
    const request = requestWith({ method: 'GET', path: '/api/releases/1/pictures/staircase/kk' });
    const [first, second] = await Promise.all([handler(request), handler(request)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    const kept = await temporary.services.releases.picture(1, 'staircase', 'kk');
    expect(kept && Buffer.from(kept).equals(Buffer.from(first.body as Uint8Array))).toBe(true);
  });

  it.each([
    '/api/releases/2/pictures/wants/ru',
    '/api/releases/1/pictures/nothing/ru',
    '/api/releases/1/pictures/wants/de',
    '/api/releases/1/pictures/..%2f/ru',
  ])('%s is none', async (path) => {
    expect(told(await get(path))).toEqual([404, 'unknown-release']);
  });
});
