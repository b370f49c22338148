/** The way through the survey, section by section, with the words that stand on its buttons. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';
import { fillSection, type Respondent } from './fill.ts';

const words = {
  next: { ru: 'Дальше', kk: 'Келесі', en: 'Next' },
  back: { ru: 'Назад', kk: 'Артқа', en: 'Back' },
  send: { ru: 'Отправить ответы', kk: 'Жауаптарды жіберу', en: 'Send answers' },
  kept: {
    ru: 'Ответы сохраняются на этом устройстве.',
    kk: 'Жауаптар осы құрылғыда сақталады.',
    en: 'Answers are kept on this device.',
  },
} as const;

export const button = (page: Page, name: keyof typeof words, locale: Locale): Locator =>
  page.getByRole('button', { name: words[name][locale], exact: true }).filter({ visible: true });

/** Opens the survey; with script, waits until it has taken the form over. */
export const begin = async (page: Page, locale: Locale, address = `/${locale}/survey`): Promise<void> => {
  await page.goto(address);
  await expect(page.getByText(words.kept[locale])).toBeVisible();
};

/** Presses a button of the foot bar and waits for the next page, or for this one in another form. */
export const press = async (page: Page, name: 'next' | 'back' | 'send', locale: Locale): Promise<void> => {
  const before = page.url();
  await button(page, name, locale).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await page.waitForLoadState();
};

/** The items of this page, and on. */
export const answerSection = async (page: Page, who: Respondent): Promise<void> => {
  await fillSection(page, who);
  await press(page, 'next', who.locale);
};

/** Everything from the section on the screen to the last one, which is left unsent. */
export const answerToTheEnd = async (page: Page, who: Respondent): Promise<void> => {
  while (!(await button(page, 'send', who.locale).isVisible())) await answerSection(page, who);
  await fillSection(page, who);
};

/** The whole survey, sent. */
export const answerAll = async (page: Page, who: Respondent): Promise<void> => {
  await answerToTheEnd(page, who);
  await press(page, 'send', who.locale);
};

const done = {
  ru: 'Ответы получены. Спасибо.',
  kk: 'Жауаптарыңыз қабылданды. Рақмет.',
  en: 'Your answers have been received. Thank you.',
} as const;

/** The page after sending: thanks, the receipt's number, the withdrawal code. */
export const receipt = async (page: Page, locale: Locale): Promise<Readonly<{ id: string; code: string }>> => {
  await expect(page).toHaveURL(/\/survey\/receipt$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(done[locale]);
  const id = await page.getByText(/^[0-9a-f]{8}-[0-9a-f]{4}-/).innerText();
  return { id, code: await withdrawalCode(page).innerText() };
};

/** Groups of four of letters and digits that cannot be taken for one another. */
export const withdrawalCode = (page: Page): Locator => page.getByText(/^([2-9A-HJKMNP-Z]{4}-){4,}[2-9A-HJKMNP-Z]{4}$/);

/** One row of an item, as it is tapped; and its box, as it is marked. */
export const option = (page: Page, name: string, code: number): Locator =>
  page.locator('label').filter({ has: page.locator(`input[name="${name}"][value="${code}"]`) });
export const box = (page: Page, name: string, code: number): Locator =>
  page.locator(`input[name="${name}"][value="${code}"]`);

/** The group of fields that answers an item: what is asked, what is wrong, the rows. */
export const group = (page: Page, name: string): Locator =>
  page.getByRole('group').filter({ has: page.locator(`[name="${name}"]`) });

/** Consent, age and district: what opens the survey. */
export const eligible = { consent: 1, age_group: 3, district: 2 } as const;

/** Past the first section, with nothing but what it demands. */
export const enter = async (page: Page, locale: Locale): Promise<void> => {
  await begin(page, locale);
  await answerSection(page, { answers: eligible, locale });
};

/** On through the sections, unanswered, to the one that has this field: where it stands is drawn by lot. */
export const goTo = async (page: Page, name: string, locale: Locale): Promise<void> => {
  while ((await page.locator(`[name="${name}"]`).count()) === 0) await press(page, 'next', locale);
};
