/** Whether everybody can use a page: what axe finds, whether it fits a narrow phone, whether a fingertip meets its targets. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locale.ts';

export const narrow = { width: 320, height: 640 };
const least = 44;

type RunOptions = Parameters<AxeBuilder['options']>[0];

const seriousFindings = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
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

export const contrastFindings = (page: Page): Promise<readonly string[]> =>
  seriousFindings(page, { runOnly: ['color-contrast'] });

/** Whether anything makes the whole page scroll sideways, and how far. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Everything that can be tapped and is smaller than a fingertip. A field inside a label counts by its label's box; a
 * link inside a sentence is as high as its line, and is left out (WCAG 2.5.5).
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
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
export const faultsOf = async (page: Page, locale: Locale): Promise<readonly string[]> => {
  const far = await sideways(page);
  return [
    ...(await seriousFindings(page, rulesIn(locale))),
    ...(far > 0 ? [`scrolls ${far} px sideways`] : []),
    ...(await smallTargets(page)),
  ];
};

/** What is folded has to be usable as well, once it is unfolded. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

export const visitAll = async (page: Page, locale: Locale, paths: readonly string[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(`/${locale}${path}`);
    await unfold(page);
    faults.push(...(await faultsOf(page, locale)).map((fault) => `${path}: ${fault}`));
  }
  return faults;
};
