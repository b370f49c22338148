/** What a researcher does on the pages from the missing methods to the published number. */
import { expect, type Page } from '@playwright/test';
import { localeNames, locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import { releaseTitle } from './release.ts';

const methods = { ru: 'Так и было', kk: 'Солай болды', en: 'As it was' } as const;

const fillIn = async (page: Page, legend: string, text: Text): Promise<void> => {
  const group = page.getByRole('group', { name: legend, exact: true });
  for (const locale of locales) await group.getByLabel(localeNames[locale]).fill(text[locale]);
};

/** Ticks these tables of the wave; the page shows what they would be. */
export const chooseTables = async (page: Page, items: readonly string[]): Promise<void> => {
  await page.goto('/en/researchers/releases');
  await page.getByRole('link', { name: 'Prepare a release' }).click();
  for (const item of items) await page.locator(`input[name="items"][value="${item}"]`).check();
  await page.getByRole('button', { name: 'Show what it would be' }).click();
  await expect(page.getByRole('heading', { name: '2. What readers will see' })).toBeVisible();
};

/** From the page that asks for them. */
export const fillMethods = async (page: Page): Promise<void> => {
  for (const legend of ['Sponsor and funding', 'Population', 'Recruitment', 'Processing and quality', 'Limitations']) {
    await fillIn(page, legend, methods);
  }
  await page.getByRole('button', { name: 'Save the texts' }).click();
  await expect(page.getByText('The texts on methods are saved.')).toBeVisible();
  await expect(page.getByText('All eleven points are there.')).toBeVisible();
};

/** The last step, on the page that shows what a release would be. */
export const publishThese = async (page: Page): Promise<void> => {
  await fillIn(page, 'Title', releaseTitle);
  await page.getByText('Publish…').click();
  await page.getByRole('button', { name: 'Publish the release' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Releases' })).toBeVisible();
};
