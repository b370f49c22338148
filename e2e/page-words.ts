/** What a page says, for tests that look for what no page may say. */
import type { Page } from '@playwright/test';

/** Everything, folded or not, and what is said to screen readers only. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
    const named = [...body.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    return [body.textContent, ...named].join('\n');
  });

/** What stands in the place of a number that could not be computed or was not formatted; a test has a "null form". */
export const noNumber = /NaN|Infinity|∞|undefined|\bnull\b(?! form)|\[object|\de[+-]\d/;
