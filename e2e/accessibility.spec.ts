import { locales } from '#lib/i18n/locale.ts';
import { contrastFindings, faultsOf, narrow, sideways, smallTargets, visitAll } from './everybody.ts';
import { fillSection } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { begin, button, eligible, press } from './interview.ts';
import { publicPages, researcherPages } from './pages.ts';
import { signIn } from './researcher.ts';
import { weigh } from './researcher-api.ts';
import { demo } from './waves.ts';

/** What brings every hidden item and every field for words of one's own onto the page. */
const routed = { ...eligible, last_trip: 1, trip_purpose: [96], crossing_used: 96, eaeu_know: 3, measures: [96] };

test.use({ viewport: narrow });
// Each page is looked at for itself; one after the other they would take the longest of all files.
test.describe.configure({ mode: 'parallel' });

for (const locale of locales) {
  test(`every public page can be used by everybody (${locale})`, async ({ page, korshi, watched }) => {
    watched.allow(/no-such-page/);
    await demo(korshi, 300);
    expect(await visitAll(page, locale, publicPages)).toEqual([]);
  });

  test(`every section of the survey can be used by everybody (${locale})`, async ({ page }) => {
    const who = { answers: routed, locale };
    await begin(page, locale);
    const faults: string[] = [];
    while (!(await button(page, 'send', locale).isVisible())) {
      await fillSection(page, who);
      faults.push(...(await faultsOf(page, locale)).map((fault) => `${page.url()}: ${fault}`));
      await press(page, 'next', locale);
    }
    await fillSection(page, who);
    faults.push(...(await faultsOf(page, locale)));
    await press(page, 'send', locale);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    faults.push(...(await faultsOf(page, locale)));
    expect(faults).toEqual([]);
  });

  test(`every researcher page can be used by everybody (${locale})`, async ({ openPage, korshi }) => {
    const page = await openPage(korshi, { viewport: narrow });
    await signIn(page, korshi);
    await korshi.korshi(['wave', 'create', 'planned']);
    await demo(korshi, 300);
    await weigh(korshi);
    expect(await visitAll(page, locale, researcherPages)).toEqual([]);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the contrast suffices on every public page', async ({ page, korshi, watched }) => {
    watched.allow(/no-such-page/);
    await demo(korshi, 300);
    for (const path of publicPages) {
      await page.goto(`/kk${path}`);
      expect.soft(await contrastFindings(page), path).toEqual([]);
    }
  });
});

test('faults in a section are announced and can be reached', async ({ page }) => {
  await begin(page, 'ru');
  await button(page, 'next', 'ru').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Проверьте, пожалуйста' })).toBeFocused();
  expect(await faultsOf(page, 'ru')).toEqual([]);
});

test('the first step with the keyboard leads past the header', async ({ page }) => {
  await page.goto('/ru/results');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'К содержанию' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(await smallTargets(page)).toEqual([]);
  await skip.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('with large letters nothing is cut or scrolls sideways', async ({ page, korshi }) => {
  await demo(korshi, 300);
  for (const path of ['/kk/survey', '/kk/results', '/kk']) {
    await page.goto(path);
    await page.locator('html').evaluate((html) => {
      html.dataset['type'] = 'large';
    });
    expect.soft(await sideways(page), path).toBe(0);
  }
});
