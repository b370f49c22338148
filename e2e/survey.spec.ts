import type { Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';
import { answersFor, expectedCells } from './answers.ts';
import { answersIn, exportCsv, type Row } from './exports.ts';
import { expect, test } from './fixtures.ts';
import { answerAll, begin, receipt } from './interview.ts';
import type { Korshi } from './server.ts';

const answers = answersFor(2);
const expected = expectedCells(answers);

const rowOf = async (korshi: Korshi, id: string): Promise<Row> => {
  const row = (await exportCsv(korshi)).find((one) => one['response_id'] === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

/** The rows of the six ways, in the order of the tests. */
const rows: Row[] = [];

const received = async (korshi: Korshi, page: Page, locale: Locale): Promise<Row> => {
  const row = await rowOf(korshi, (await receipt(page, locale)).id);
  rows.push(row);
  return row;
};

const languages = [
  ['kk', 'Kazakh'],
  ['ru', 'Russian'],
  ['en', 'English'],
] as const;

for (const [locale, language] of languages) {
  test(`somebody in Bayterek answers everything in ${language} and it arrives`, async ({ page, korshi }) => {
    await begin(page, locale);
    await answerAll(page, { answers, locale });
    const row = await received(korshi, page, locale);
    expect(answersIn(row)).toEqual(expected);
    expect(row).toMatchObject({ wave: 'trial', version: '1', locale, mode: 'web', status: 'complete', flags: '' });
  });
}

test('somebody on the other side is asked about their own side, and it arrives', async ({ page, korshi }) => {
  const other = answersFor(1);
  await begin(page, 'ru');
  await answerAll(page, { answers: other, locale: 'ru' });
  const row = await rowOf(korshi, (await receipt(page, 'ru')).id);
  expect(answersIn(row)).toEqual(expectedCells(other));
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, language] of languages) {
    test(`the same answers arrive as the same row (${language})`, async ({ page, korshi }) => {
      await page.goto(`/${locale}/survey`);
      await answerAll(page, { answers, locale });
      const row = await received(korshi, page, locale);
      expect(answersIn(row)).toEqual(expected);
      expect(row).toMatchObject({ wave: 'trial', version: '1', locale, mode: 'web-form', status: 'complete' });
    });
  }
});

test('the six ways leave rows that differ in their system columns only', async () => {
  expect(rows.map((row) => [row['locale'], row['mode']])).toEqual([
    ['kk', 'web'],
    ['ru', 'web'],
    ['en', 'web'],
    ['kk', 'web-form'],
    ['ru', 'web-form'],
    ['en', 'web-form'],
  ]);
  expect(new Set(rows.map((row) => JSON.stringify(answersIn(row)))).size).toBe(1);
  expect(new Set(rows.map((row) => row['response_id'])).size).toBe(6);
});
