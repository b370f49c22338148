import type { Page } from '@playwright/test';
import { answersFor } from './answers.ts';
import { exportCsv } from './exports.ts';
import { expect, test } from './fixtures.ts';
import { answerAll, begin, receipt } from './interview.ts';
import type { Korshi } from './server.ts';

const ids = async (korshi: Korshi) => (await exportCsv(korshi)).map((row) => row['response_id']);

/** The code as somebody types it from a scrap of paper. */
const withdraw = async (page: Page, code: string): Promise<void> => {
  await page.goto('/ru/withdraw');
  await page.getByLabel('Код', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Удалить ответы' }).click();
};

const deleted = { level: 1, name: 'Ответы удалены.' } as const;

test('the code of the receipt deletes the answers, once', async ({ page, korshi }) => {
  await begin(page, 'ru');
  await answerAll(page, { answers: answersFor(1), locale: 'ru' });
  const { id, code } = await receipt(page, 'ru');
  expect(await ids(korshi)).toContain(id);
  await withdraw(page, code);
  await expect(page.getByRole('heading', deleted)).toBeVisible();
  expect(await ids(korshi)).not.toContain(id);
  await withdraw(page, code);
  await expect(page.getByText('Ответов с таким кодом нет.')).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the code of the receipt deletes the answers, and the next person starts clean', async ({ page, korshi }) => {
    await page.goto('/ru/survey');
    await answerAll(page, { answers: answersFor(1), locale: 'ru' });
    const { id, code } = await receipt(page, 'ru');
    await page.getByRole('button', { name: 'Ответить другому человеку' }).click();
    await expect(page.locator('main form input:checked')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(code);
    await withdraw(page, code);
    await expect(page.getByRole('heading', deleted)).toBeVisible();
    expect(await ids(korshi)).not.toContain(id);
  });
});
