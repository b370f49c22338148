/** What the tests arrange and tidy up: a server per worker, pages that are watched, a signed-in researcher. */
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { signIn } from './researcher.ts';
import { type Korshi, newKorshi } from './server.ts';
import { type Watch, watch } from './watch.ts';

export { expect };

type TestFixtures = {
  watched: Watch;
  /** A page of another visitor, on this server or on another, watched like the first. */
  openPage: (at: Korshi, options?: BrowserContextOptions) => Promise<Page>;
  /** A page on which an administrator is signed in. */
  researcher: Page;
  /** A server that no other test has seen. */
  freshKorshi: Korshi;
};

const started = async (use: (korshi: Korshi) => Promise<void>): Promise<void> => {
  const korshi = await newKorshi();
  await korshi.start();
  try {
    await use(korshi);
    expect(korshi.takeErrors()).toEqual([]);
  } finally {
    await korshi.dispose();
  }
};

export const test = base.extend<TestFixtures, { korshi: Korshi }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
  korshi: [async ({}, use) => started(use), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  freshKorshi: async ({}, use) => started(use),
  baseURL: async ({ korshi }, use) => use(korshi.url),
  watched: async ({ context, korshi }, use) => {
    const watched = watch(context, korshi.url);
    await use(watched);
    expect(watched.faults()).toEqual([]);
  },
  // Every page is watched, whether its test knows or not; a test without a page starts no browser.
  page: async ({ page, watched: _ }, use) => use(page),
  openPage: async ({ browser, contextOptions }, use) => {
    const opened: Readonly<{ page: Page; watched: Watch }>[] = [];
    await use(async (at, options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: at.url, ...options });
      const watched = watch(context, at.url);
      const page = await context.newPage();
      opened.push({ page, watched });
      return page;
    });
    expect(opened.flatMap(({ watched }) => watched.faults())).toEqual([]);
    for (const { page } of opened) await page.context().close();
  },
  researcher: async ({ openPage, korshi }, use) => {
    const page = await openPage(korshi);
    await signIn(page, korshi);
    await use(page);
  },
});
