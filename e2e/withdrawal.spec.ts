import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerAll, begin, eligible, receipt } from './interview.ts';
import { bodyOf, submit } from './submissions.ts';

const who = { answers: eligible, locale: 'ru' } as const;

/** The code as somebody types it from a scrap of paper. */
const withdraw = async (page: Page, code: string): Promise<void> => {
  await page.goto('/ru/withdraw');
  await page.getByLabel('Код', { exact: true }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Удалить ответы' }).click();
};

const deleted = { level: 1, name: 'Ответы удалены.' } as const;
const unknown = 'Ответов с таким кодом нет.';

test('the code of the receipt deletes the answers, once and for good', async ({ page, korshi }) => {
  const sending = page.waitForRequest('**/api/responses');
  await begin(page, 'ru');
  await answerAll(page, who);
  const { code } = await receipt(page, 'ru');
  const text = (await sending).postData() ?? '';
  expect((await submit(korshi.url, { text })).status).toBe(200);
  await withdraw(page, code);
  await expect(page.getByRole('heading', deleted)).toBeVisible();
  expect(bodyOf(await submit(korshi.url, { text }))['code']).toBe('withdrawn');
  await withdraw(page, code);
  await expect(page.getByText(unknown)).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the code of the receipt deletes the answers, and the next person starts clean', async ({ page }) => {
    await page.goto('/ru/survey');
    await answerAll(page, who);
    const { code } = await receipt(page, 'ru');
    await page.getByRole('button', { name: 'Теперь отвечает другой человек' }).click();
    await expect(page.locator('main form input:checked')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(code);
    await withdraw(page, code);
    await expect(page.getByRole('heading', deleted)).toBeVisible();
    await withdraw(page, code);
    await expect(page.getByText(unknown)).toBeVisible();
  });
});
