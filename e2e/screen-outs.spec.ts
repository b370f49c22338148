import type { Page } from '@playwright/test';
import { exportToken } from './exports.ts';
import { fillSection } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { begin, box, button, eligible, group } from './interview.ts';
import type { Korshi } from './server.ts';

const go = async (page: Page, answers: Readonly<Record<string, number>>): Promise<void> => {
  await fillSection(page, { answers, locale: 'ru' });
  await button(page, 'next', 'ru').click();
};

/** Whatever the phone keeps of an interview. */
const keptOnPhone = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('korshi');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(['interviews', 'outbox']).objectStore('interviews').getAll();
          all.onsuccess = () => resolve(all.result.length);
        };
      }),
  );

type Counts = Readonly<{ ended: Readonly<Record<string, number>> }> & Readonly<Record<string, unknown>>;

/** What the server knows of the trial, in numbers. */
const countsOf = async (korshi: Korshi): Promise<Counts> => {
  const headers = { authorization: `Bearer ${await exportToken(korshi)}` };
  const { waves } = await (await fetch(`${korshi.url}/api/waves`, { headers })).json();
  return waves.find(({ wave }: Readonly<{ wave: Readonly<{ id: string }> }>) => wave.id === 'trial').counts;
};

/** The same counts, with one more who ended this way. */
const withEnding = (counts: Counts, ending: string): Counts => ({
  ...counts,
  ended: { ...counts.ended, [ending]: (counts.ended[ending] ?? 0) + 1 },
});

const endings = [
  ['without consent nothing is saved', { consent: 2 }, 'no_consent', 'Спасибо за внимание. Ничего не сохранено.'],
  [
    'under 18 the interview ends',
    { consent: 1, age_group: 0, district: 2 },
    'under_age',
    'Спасибо. В этом опросе участвуют люди от 18 лет.',
  ],
] as const;

for (const [what, answers, ending, text] of endings) {
  test(`${what}, but a count of the day`, async ({ page, korshi }) => {
    const before = await countsOf(korshi);
    await begin(page, 'ru');
    await go(page, answers);
    await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
    expect(await keptOnPhone(page)).toBe(0);
    await expect.poll(() => countsOf(korshi)).toEqual(withEnding(before, ending));
  });
}

const asks = 'Вы выбрали «В другом месте». Тогда опрос для вас на этом закончится. Всё верно?';
const elsewhere = { ...eligible, district: 3 };
const notForThem = 'Спасибо. Этот опрос — для жителей района Байтерек и Большечерниговского района.';

test('somebody from another place is asked once more and can go back', async ({ page }) => {
  await begin(page, 'ru');
  await go(page, elsewhere);
  await expect(page.getByRole('dialog')).toContainText(asks);
  await page.getByRole('dialog').getByRole('button', { name: 'Назад' }).click();
  await expect(box(page, 'age_group', 3)).toBeChecked();
  await button(page, 'next', 'ru').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Да, закончить' }).click();
  await expect(page.getByRole('heading', { level: 1, name: notForThem })).toBeVisible();
  expect(await keptOnPhone(page)).toBe(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [what, answers, ending, text] of endings) {
    test(`${what}, but a count of the day`, async ({ page, korshi }) => {
      const before = await countsOf(korshi);
      await page.goto('/ru/survey');
      await go(page, answers);
      await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
      await expect.poll(() => countsOf(korshi)).toEqual(withEnding(before, ending));
    });
  }

  test('somebody from another place is asked once more and can go back', async ({ page }) => {
    await page.goto('/ru/survey');
    await go(page, elsewhere);
    await expect(page.getByRole('heading', { level: 1, name: asks })).toBeVisible();
    await page.getByRole('link', { name: 'Назад' }).click();
    await expect(box(page, 'age_group', 3)).toBeChecked();
    await button(page, 'next', 'ru').click();
    await page.getByRole('button', { name: 'Да, закончить' }).click();
    await expect(page.getByRole('heading', { level: 1, name: notForThem })).toBeVisible();
  });

  test('faults stand at their items with what was typed', async ({ page }) => {
    await page.goto('/ru/survey');
    await go(page, { consent: 1, age_group: 3 });
    await expect(group(page, 'district')).toContainText('На этот вопрос нужно ответить: выберите один вариант.');
    await expect(box(page, 'age_group', 3)).toBeChecked();
    await go(page, eligible);
    await go(page, {});
    await page.locator('[name=partner_share]').fill('много');
    await button(page, 'next', 'ru').click();
    await expect(group(page, 'partner_share')).toContainText('Введите число цифрами, например 25.');
    await expect(page.locator('[name=partner_share]')).toHaveValue('много');
  });

  test('language and back keep the answers', async ({ page }) => {
    await page.goto('/ru/survey');
    await fillSection(page, { answers: { consent: 1, age_group: 5 }, locale: 'ru' });
    await page.getByRole('button', { name: 'Қазақша' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Келісім және танысу' })).toBeVisible();
    await expect(box(page, 'age_group', 5)).toBeChecked();
    await fillSection(page, { answers: { district: 1 }, locale: 'kk' });
    await button(page, 'next', 'kk').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Байланыс және сапарлар' })).toBeVisible();
    await fillSection(page, { answers: { kin_across: [2] }, locale: 'kk' });
    await button(page, 'back', 'kk').click();
    await expect(box(page, 'age_group', 5)).toBeChecked();
    await button(page, 'next', 'kk').click();
    await expect(box(page, 'kin_across', 2)).toBeChecked();
  });
});
