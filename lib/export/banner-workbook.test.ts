import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/releases/release.ts';
import { sampleRelease } from '#lib/releases/sample-release.ts';
import { bannerFileName, bannerWorkbook } from './banner-workbook.ts';

const { counts: _, ...sample } = sampleRelease();
const release: Release = { ...sample, number: 3, weight: 'equal', weightRun: 2 };
const address = 'https://survey.example/kk/releases/3';
const opened = async (locale: (typeof locales)[number], change: Partial<Release> = {}) =>
  readXlsx(await bannerWorkbook({ release: { ...release, ...change }, locale, address }), { readStyles: true });
const tables = async (locale: (typeof locales)[number]) => (await opened(locale)).sheets[0]?.rows ?? [];

describe('the workbook of banner tables', () => {
  it('says above the tables what they are and what they cannot claim', async () => {
    const rows = await tables('en');
    expect(rows.slice(0, 3).map(([first]) => first)).toEqual([
      'Neighbours and borders',
      'Release 3 of 2\u00a0December\u00a02026, wave trial. Weighted, both districts equal, weight run 2.',
      'Respondents chose to take part; they were not drawn at random; weighting to sex, age and education cannot remove all differences; no sampling error can be calculated.',
    ]);
  });

  it('has a head of district, variable and group', async () => {
    const [districts, by, labels] = (await tables('kk')).slice(3, 6);
    expect([districts?.[2], districts?.[5]]).toEqual(['Большечернигов ауданы', 'Бәйтерек ауданы']);
    expect([by?.[2], by?.[3], by?.[6]]).toEqual(['Аудан', 'Жынысы', 'Жынысы']);
    expect(labels).toEqual(['Сұрақ пен жауап', 'Код', 'Барлығы', 'Ерлер', 'Әйелдер', 'Барлығы', 'Ерлер', 'Әйелдер']);
  });

  it('has percentages as numbers, what is hidden as a sign, and text as text', async () => {
    const rows = (await tables('kk')).slice(6);
    expect(rows[0]).toEqual(expect.arrayContaining(['=Естідіңіз бе?', 'coop_aware']));
    expect(rows[1]).toEqual(['n', null, 100, '…', 60, 110, 50, 60]);
    expect(rows[2]?.slice(0, 4)).toEqual(['тиімді n', null, 90.5, '…']);
    expect(rows[3]).toEqual(['Yes қаз', 1, 25.5, '…', 30, 50, '…', expect.closeTo(100 / 3, 9)]);
    expect(rows[5]?.slice(0, 2)).toEqual(['How comfortable қаз with a boss қаз', 'comfort_boss']);
    const workbook = await opened('kk');
    const cells = [...(workbook.sheets[0]?.cells ?? new Map()).values()];
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
  });

  it('keeps its head in view and one head over the columns of a district', async () => {
    const [sheet] = (await opened('ru')).sheets;
    expect(sheet?.freezePane).toMatchObject({ rows: 6, columns: 2 });
    expect(sheet?.merges).toEqual(
      expect.arrayContaining([
        { startRow: 3, endRow: 3, startCol: 2, endCol: 4 },
        { startRow: 3, endRow: 3, startCol: 5, endCol: 7 },
        { startRow: 4, endRow: 4, startCol: 3, endCol: 4 },
      ]),
    );
  });

  it.each(locales)('says in %s where it is from', async (locale) => {
    const workbook = await opened(locale);
    expect(workbook.sheets.length).toBe(2);
    const about = workbook.sheets[1]?.rows.flat().join('\n') ?? '';
    expect(about).toContain(address);
    expect(about).toContain(release.hash);
    expect(about).toContain('…');
    expect(workbook.properties?.title).toBe(release.title[locale]);
  });

  it('claims nothing else of a sample drawn at random', async () => {
    const methodology = { sampling: 'probability' as const, points: [] };
    const { sheets } = await opened('en', { content: { ...release.content, methodology } });
    expect(sheets[0]?.rows[2]?.[0]).toBe('Respondents were drawn at random.');
  });

  it('is the same bytes whenever it is made', async () => {
    const [one, other] = [
      await bannerWorkbook({ release, locale: 'ru', address }),
      await bannerWorkbook({ release, locale: 'ru', address }),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(bannerFileName(release, 'ru')).toBe('release_3_trial_banner_ru.xlsx');
  });
});
