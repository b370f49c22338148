import { expect, test } from './fixtures.ts';
import {
  answerSection,
  begin,
  box,
  button,
  eligible,
  enter,
  goTo,
  group,
  option,
  press,
  withdrawalCode,
} from './interview.ts';

const heading = (name: string) => ({ level: 1, name }) as const;

test('another language keeps the answers', async ({ page }) => {
  await begin(page, 'ru');
  await option(page, 'consent', 1).click();
  await option(page, 'age_group', 4).click();
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await expect(page.getByRole('heading', heading('Келісім және танысу'))).toBeVisible();
  await expect(page).toHaveURL(/\/kk\/survey$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(box(page, 'consent', 1)).toBeChecked();
  await expect(box(page, 'age_group', 4)).toBeChecked();
  await option(page, 'district', 2).click();
  await press(page, 'next', 'kk');
  await option(page, 'kin_across', 2).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', heading('Contacts and trips'))).toBeVisible();
  await expect(box(page, 'kin_across', 2)).toBeChecked();
});

test('back keeps the answers, by the button and by the browser', async ({ page }) => {
  await enter(page, 'en');
  await option(page, 'kin_across', 2).click();
  await press(page, 'back', 'en');
  await expect(box(page, 'age_group', 3)).toBeChecked();
  await press(page, 'next', 'en');
  await expect(box(page, 'kin_across', 2)).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('heading', heading('Consent and eligibility'))).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', heading('Contacts and trips'))).toBeVisible();
  await expect(box(page, 'kin_across', 2)).toBeChecked();
});

test('a reload goes on where the person was, and says so', async ({ page }) => {
  await enter(page, 'ru');
  await option(page, 'last_trip', 1).click();
  await option(page, 'trip_purpose', 96).click();
  await page.getByLabel('Другое: напишите').first().fill('на свадьбу');
  await page.reload();
  await expect(page.getByText('Продолжаем с того места, где вы остановились.')).toBeVisible();
  await expect(page.getByRole('heading', heading('Контакты и поездки'))).toBeVisible();
  await expect(box(page, 'last_trip', 1)).toBeChecked();
  await expect(page.locator('[name=trip_purpose_96_text]')).toHaveValue('на свадьбу');
});

test('the survey is resumed from its first address too', async ({ page }) => {
  await enter(page, 'kk');
  await option(page, 'kin_across', 3).click();
  await page.goto('/kk/survey');
  await expect(page.getByRole('heading', heading('Байланыс және сапарлар'))).toBeVisible();
  await expect(box(page, 'kin_across', 3)).toBeChecked();
});

test('whoever starts over finds nothing of the one before', async ({ page }) => {
  await enter(page, 'ru');
  await option(page, 'kin_across', 1).click();
  await page.reload();
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Да, стереть и начать' }).click();
  await expect(page.getByRole('heading', heading('Согласие и знакомство'))).toBeVisible();
  await expect(page.locator('main form input:checked')).toHaveCount(0);
  await answerSection(page, { answers: eligible, locale: 'ru' });
  await expect(page.locator('main form input:checked')).toHaveCount(0);
});

test('the withdrawal code is shown after the consent and stays to be found', async ({ page }) => {
  await begin(page, 'en');
  await expect(withdrawalCode(page)).toHaveCount(0);
  await answerSection(page, { answers: eligible, locale: 'en' });
  await expect(page.getByText('Needed only if you want your answers deleted.')).toBeVisible();
  const code = await withdrawalCode(page).innerText();
  await press(page, 'next', 'en');
  await expect(withdrawalCode(page)).toBeHidden();
  await page.getByText('Show the code for deleting answers').click();
  await expect(withdrawalCode(page)).toHaveText(code);
});

for (const [typed, found] of [
  ['Перемётное', 'Переметное'],
  ['бейбитшилик', 'Бейбітшілік'],
  ['сулу-кол', 'Сұлу көл'],
  ['ОЗЁРН', 'Озерное'],
  ['peremet', 'Переметное'],
] as const) {
  test(`the village search finds ${found} by "${typed}"`, async ({ page }) => {
    await begin(page, 'ru');
    await option(page, 'district', 2).click();
    await page.getByRole('combobox').fill(typed);
    await page
      .getByRole('option')
      .filter({ has: page.getByText(found, { exact: true }) })
      .first()
      .click();
    await expect(page.getByRole('combobox')).toHaveValue(found);
    await expect(page.getByText(/^Сохраним: .*округ/)).toBeVisible();
  });
}

test('the village list opens as a whole, of the own district only', async ({ page }) => {
  await begin(page, 'ru');
  await option(page, 'district', 1).click();
  await page.getByRole('button', { name: 'Показать весь список' }).click();
  await expect(page.getByRole('option')).toHaveCount(34);
  await expect(page.getByRole('option').filter({ hasText: 'Сестры' })).toBeVisible();
  await option(page, 'district', 2).click();
  await page.getByRole('button', { name: 'Показать весь список' }).click();
  await expect(page.getByRole('option')).toHaveCount(73);
});

test('an option that stands alone clears the others and is cleared by them', async ({ page }) => {
  await enter(page, 'en');
  await option(page, 'kin_across', 1).click();
  await option(page, 'kin_across', 90).click();
  await expect(box(page, 'kin_across', 1)).not.toBeChecked();
  await option(page, 'kin_across', 3).click();
  await expect(box(page, 'kin_across', 90)).not.toBeChecked();
  await option(page, 'kin_across', -2).click();
  await expect(box(page, 'kin_across', 3)).not.toBeChecked();
});

test('what routing hides goes and comes with the answer before it', async ({ page }) => {
  await enter(page, 'en');
  await expect(box(page, 'trip_freq', 1)).toHaveCount(0);
  await option(page, 'last_trip', 1).click();
  await expect(option(page, 'trip_freq', 1)).toBeVisible();
  await option(page, 'last_trip', 5).click();
  await expect(box(page, 'trip_freq', 1)).toHaveCount(0);
});

test('more than three are too many, and the item says so', async ({ page }) => {
  await enter(page, 'ru');
  await goTo(page, 'measures', 'ru');
  for (const code of [1, 2, 3, 4]) await option(page, 'measures', code).click();
  await button(page, 'next', 'ru').click();
  const item = group(page, 'measures');
  await expect(item).toContainText('Оставьте не больше 3: снимите лишние отметки.');
  await expect(page.getByRole('alert').filter({ hasText: 'Проверьте, пожалуйста' })).toBeFocused();
  await option(page, 'measures', 4).click();
  await expect(item).not.toContainText('снимите лишние');
  await press(page, 'next', 'ru');
});

test('a number out of range is named at its item, and the summary leads there', async ({ page }) => {
  await enter(page, 'kk');
  await press(page, 'next', 'kk');
  await page.locator('[name=partner_share]').fill('150');
  await button(page, 'next', 'kk').click();
  await expect(group(page, 'partner_share')).toContainText('0–100 аралығындағы санды жазыңыз.');
  await page.getByRole('alert').getByRole('link').click();
  await expect(group(page, 'partner_share')).toBeInViewport();
});

test('without consent, age and district nobody gets on, and each says so', async ({ page }) => {
  await begin(page, 'en');
  await button(page, 'next', 'en').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  for (const item of ['consent', 'age_group', 'district']) {
    await expect(group(page, item)).toContainText('This question needs an answer: choose one option.');
  }
});

test('ranks are given by tapping and taken back by tapping again', async ({ page }) => {
  await enter(page, 'en');
  await goTo(page, 'social_priority_r1', 'en');
  const ranks = group(page, 'social_priority_r1').getByRole('button');
  for (const index of [0, 1, 2]) await ranks.nth(index).click();
  await expect(ranks.nth(2)).toHaveAccessibleName(/, place 3$/);
  await ranks.nth(0).click();
  await expect(ranks.nth(2)).toHaveAccessibleName(/, place 2$/);
  await expect(ranks.nth(0)).toHaveAttribute('aria-pressed', 'false');
});
