/**
 * The three pictures of the README, taken with `UPDATE_SCREENSHOTS=1`; and, with `LOOK_INTO=folder`, every page of
 * respondents on a phone and the results on phone and desk, in every language, for somebody to look at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { locales } from '#lib/i18n/locale.ts';
import { answersFor } from './answers.ts';
import { fillSection } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { begin, button, enter, goTo, option, press, receipt } from './interview.ts';
import { publicPages } from './pages.ts';
import { demo, emptyTrial } from './waves.ts';

const folder = fileURLToPath(new URL('screenshots', import.meta.url));
const look = process.env['LOOK_INTO'];
const pictures = ['survey', 'results', 'researchers'] as const;
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
const desk = { viewport: { width: 1280, height: 800 } } as const;

const pictureOf = (name: (typeof pictures)[number]): string => join(folder, `${name}.png`);

if (process.env['UPDATE_SCREENSHOTS']) {
  test('take the pictures of the README', async ({ korshi, openPage, researcher }) => {
    await demo(korshi, 1000);
    const survey = await openPage(korshi, phone);
    await enter(survey, 'kk');
    await goTo(survey, 'coop_rating_country', 'kk');
    await option(survey, 'coop_rating_country', 4).click();
    await survey.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await survey.screenshot({ path: pictureOf('survey') });
    const results = await openPage(korshi, desk);
    await results.goto('/en/results');
    await expect(results.getByRole('button', { name: 'Large type' })).toBeVisible();
    await results.locator('#staircase').evaluate((title) => title.scrollIntoView());
    await results.screenshot({ path: pictureOf('results') });
    await researcher.setViewportSize(desk.viewport);
    await researcher.goto('/en/researchers');
    await researcher.screenshot({ path: pictureOf('researchers') });
    await emptyTrial(korshi);
  });
}

test('the pictures of the README are there', () => {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  for (const name of pictures) expect(readFileSync(pictureOf(name)).subarray(0, 8)).toEqual(signature);
});

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(look ?? '', `${name}.png`), fullPage: true });
};

if (look) {
  for (const locale of locales) {
    test(`take every page for looking at (${locale})`, async ({ korshi, openPage }) => {
      test.setTimeout(300_000);
      await demo(korshi, 1000);
      const page = await openPage(korshi, phone);
      for (const path of publicPages.filter((one) => one !== '/no-such-page')) {
        await page.goto(`/${locale}${path}`);
        await shoot(page, `${locale}-360${path.replaceAll(/[/?=&]/g, '-')}`);
      }
      await begin(page, locale);
      for (let section = 1; ; section += 1) {
        await fillSection(page, { answers: answersFor(2), locale });
        await shoot(page, `${locale}-360-section-${section}`);
        if (await button(page, 'send', locale).isVisible()) break;
        await press(page, 'next', locale);
      }
      await press(page, 'send', locale);
      await receipt(page, locale);
      await shoot(page, `${locale}-360-receipt`);
      const wide = await openPage(korshi, desk);
      await wide.goto(`/${locale}/results`);
      await shoot(wide, `${locale}-1280-results`);
    });
  }
}
