import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { fillSection } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { begin, button, eligible, press } from './interview.ts';
import { publicPages, researcherPages } from './pages.ts';
import { signIn } from './researcher.ts';
import { demo } from './waves.ts';

const narrow = { width: 320, height: 640 };
const least = 44;

type RunOptions = Parameters<AxeBuilder['options']>[0];

const seriousFindings = async (page: Page, options: RunOptions = {}): Promise<readonly string[]> => {
  // No page has frames, so the simple way is enough, and twice as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...options })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
};

/** Whether anything makes the whole page scroll sideways, and how far. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Everything that can be tapped and is smaller than a fingertip. A field inside a label counts by its label's box; a
 * link inside a sentence is as high as its line, and is left out (WCAG 2.5.5).
 */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const isInSentence = (element: Element): boolean => {
      const around = element.closest('p, li, dd, td, figcaption, caption');
      const words = (around?.textContent ?? '').replace(element.textContent ?? '', '').trim();
      return element.localName === 'a' && getComputedStyle(element).display === 'inline' && words.length > 0;
    };
    const isShown = (element: Element): boolean => {
      const { width, height, right } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1 && right > 0;
    };
    const targets = document.querySelectorAll(
      'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=option], [role=button]',
    );
    return [...targets]
      .map((target) => target.closest('label') ?? target)
      .filter((target) => isShown(target) && !isInSentence(target))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isSmall = width < smallest - 0.5 || height < smallest - 0.5;
        return isSmall ? [`${Math.round(width)}x${Math.round(height)} ${target.outerHTML.slice(0, 160)}`] : [];
      });
  }, least);

/** Colours are the same in every language: they are looked at in Russian by day and in Kazakh by night. */
const rulesIn = (locale: Locale): RunOptions => ({ rules: { 'color-contrast': { enabled: locale === 'ru' } } });

/** All that a page must be, as one list of what it is not. */
const faultsOf = async (page: Page, locale: Locale): Promise<readonly string[]> => {
  const far = await sideways(page);
  return [
    ...(await seriousFindings(page, rulesIn(locale))),
    ...(far > 0 ? [`scrolls ${far} px sideways`] : []),
    ...(await smallTargets(page)),
  ];
};

const visitAll = async (page: Page, locale: Locale, paths: readonly string[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    faults.push(...(await faultsOf(page, locale)).map((fault) => `${path}: ${fault}`));
  }
  return faults;
};

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
      expect.soft(await seriousFindings(page, { runOnly: ['color-contrast'] }), path).toEqual([]);
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
