/** What the tests arrange and tidy up: a server per worker, pages that are watched, a signed-in researcher. */
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { signIn } from './researcher.ts';
import { type Korshi, newKorshi } from './server.ts';
import { type Watch, watch } from './watch.ts';

export { expect };

type TestFixtures = {
  watched: Watch;
  /** Another visitor, watched like the first; `options` as of a browser context. */
  visitor: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page on which the first administrator is signed in. */
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
  visitor: async ({ browser, korshi, contextOptions, watched }, use) => {
    const contexts: BrowserContext[] = [];
    const watches: Watch[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: korshi.url, ...options });
      contexts.push(context);
      watches.push(watch(context, korshi.url));
      return context;
    });
    expect(watches.flatMap((one) => one.faults())).toEqual(watched.faults());
    for (const context of contexts) await context.close();
  },
  researcher: async ({ browser, korshi }, use) => {
    const context = await browser.newContext({ baseURL: korshi.url });
    const watched = watch(context, korshi.url);
    const page = await context.newPage();
    await signIn(page, korshi);
    await use(page);
    expect(watched.faults()).toEqual([]);
    await context.close();
  },
});
