import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { closedWave, publish, releaseTitle } from './release.ts';
import { type Korshi, newKorshi } from './server.ts';
import { openWave } from './waves.ts';

const items = [
  'barriers',
  'trade_change',
  'partner_share',
  'trade_balance',
  'coop_rating',
  'coop_change',
  'trust_general',
  'measures',
];

/** Visitors of one release; it is made once, for it takes its time. The last test opens another wave. */
let korshi: Korshi;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  korshi = await newKorshi();
  await korshi.start();
  await closedWave(korshi, 'autumn', 240);
  await publish(korshi, 'autumn', items);
});
test.afterAll(async () => {
  const errors = korshi.takeErrors();
  await korshi.dispose();
  expect(errors).toEqual([]);
});

const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allTextContents();

test('the results are the newest release, agreement before everything else that differs', async ({ openPage }) => {
  const page = await openPage(korshi);
  await page.goto('/en/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(releaseTitle.en);
  expect((await headings(page)).slice(0, 4)).toEqual([
    'Cooperation at three levels: who rates it as good',
    'Where neighbours agree and where they differ',
    'Beside: what people think and what is on record',
    'What residents want and what stands in their way',
  ]);
  const agreement = page.getByRole('region', { name: 'Where neighbours agree and where they differ' });
  await expect(agreement.getByRole('listitem').first()).toContainText(/\d+\s%\s\(\d+–\d+\) n = \d+/);
  await agreement.locator('summary', { hasText: 'Table' }).click();
  const distances = await agreement.getByRole('row').locator('td:last-child').allTextContents();
  expect(distances.length).toBeGreaterThan(8);
  expect(distances.map(Number)).toEqual(distances.map(Number).toSorted((a, b) => a - b));
});

test('its items are folded, and an address opens the fold it points into', async ({ openPage }) => {
  const page = await openPage(korshi);
  await page.goto('/en/releases/1');
  await expect(page.locator('figure#trust_general')).toBeHidden();
  await page.getByRole('heading', { name: 'Trust and neighbourliness' }).click();
  await expect(page.locator('figure#trust_general')).toBeVisible();
  await page.goto('/en/releases/1#measures');
  await expect(page.locator('figure#measures')).toBeInViewport();
});

test('a guess is asked for first, stays on the page and is found among those of the residents', async ({
  openPage,
}) => {
  const page = await openPage(korshi);
  const sent: string[] = [];
  await page.goto('/en/releases/1/belief');
  const guess = page.getByRole('form', { name: /share in own trade/ });
  const figure = page.locator('#beside-partner-share');
  await expect(guess.getByRole('button', { name: '5 more' })).toBeVisible();
  await expect(figure).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy as image' })).toBeVisible();
  page.on('request', (request) => {
    if (!request.url().includes('/_next/')) sent.push(request.url());
  });
  await guess.getByRole('button', { name: 'Show what residents answered' }).click();
  await expect(guess).toContainText('Write a whole number from 0 to 100.');
  await guess.getByRole('radio', { name: 'Russia’s share in Kazakhstan’s trade' }).check();
  await guess.getByRole('textbox').fill('35');
  await guess.getByRole('button', { name: '5 more' }).click();
  await guess.getByRole('button', { name: 'Show what residents answered' }).click();
  await expect(figure).toBeVisible();
  await expect(figure).toContainText('Your guess: 40 of 100');
  await expect(figure).toContainText('Record: 19.2');
  await page.getByRole('link', { name: 'Show without guessing' }).click();
  await expect(page.locator('#beside-trade-change')).toBeVisible();
  expect(sent).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('without script the figure is simply there', async ({ openPage }) => {
  const page = await openPage(korshi, { javaScriptEnabled: false });
  await page.goto('/ru/releases/1/belief');
  await expect(page.locator('#beside-partner-share')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Показать без догадки' })).toHaveCount(0);
});

test('every figure has an address, a sentence, a picture and a citation', async ({ openPage }) => {
  const page = await openPage(korshi, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/kk/results');
  await page.getByRole('link', { name: 'Осы графиктің мекенжайы' }).first().click();
  await expect(page).toHaveURL(`${korshi.url}/kk/releases/1/staircase`);
  await page.getByRole('button', { name: 'Сөйлем етіп көшіру' }).click();
  await expect(page.getByText('Көшірілді')).toBeVisible();
  const sentence = await page.evaluate(() => navigator.clipboard.readText());
  expect(sentence).toMatch(/Бәйтерек n [=≥] \d+; .*қалаған адамдар жауап берді; 1-шығарылым/);
  expect(sentence).toContain(`${korshi.url}/kk/releases/1/staircase`);
  await expect(page.getByRole('textbox', { name: 'Қалай сілтеме жасау керек' })).toHaveValue(
    new RegExp(`Көршілестік институты \\(\\d{4}\\)\\. ${releaseTitle.kk}\\. 1-шығарылым`),
  );
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(picture).toBe(`${korshi.url}/api/releases/1/pictures/staircase/kk`);
  const answer = await fetch(picture ?? '');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('what a release does not hold has no address', async () => {
  for (const path of ['/en/releases/2', '/en/releases/01', '/en/releases/1/kin_across', '/en/releases/1/toString']) {
    expect([path, (await fetch(`${korshi.url}${path}`)).status]).toEqual([path, 404]);
  }
});

test('the sheet is two pages of A4', async ({ openPage }) => {
  const page = await openPage(korshi);
  await page.goto('/en/releases/1/sheet');
  await expect(page.locator('.s-side')).toHaveCount(2);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  for (const side of await page.locator('.s-side').all()) {
    expect(await side.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
  }
});

test('the methodology is the sheet of the release', async ({ openPage }) => {
  const page = await openPage(korshi);
  await page.goto('/en/methodology');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11);
  await expect(page.getByText('no sampling error can be calculated').first()).toBeVisible();
});

const figurePaths = ['', '/agreement', '/belief', '/wants', '/trust_general', '/barriers', '/sheet'];

const openFolds = (page: Page) =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

for (const locale of ['ru', 'kk', 'en'] as const) {
  test(`its pages fit the narrowest phone and claim nothing of volunteers (${locale})`, async ({ openPage }) => {
    const page = await openPage(korshi, { viewport: { width: 320, height: 640 } });
    for (const path of figurePaths) {
      await page.goto(`/${locale}/releases/1${path}`);
      await openFolds(page);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320]);
      expect(await page.locator('body').innerText()).not.toMatch(/significan|margin of error|погрешност|значим/i);
    }
  });
}

test('its pages are accessible', async ({ openPage }) => {
  test.slow();
  const page = await openPage(korshi);
  for (const path of ['/kk/releases/1', ...figurePaths.slice(1).map((figure) => `/ru/releases/1${figure}`)]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([path, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([path, []]);
  }
});

test('while a new survey is open its answers stay readable and the record is kept back', async ({ openPage }) => {
  await openWave(korshi, 'spring');
  const page = await openPage(korshi);
  await page.goto('/en/results');
  await expect(page.getByText('The survey is under way.')).toBeVisible();
  await page.goto('/en/releases/1');
  await expect(page.getByRole('heading', { name: 'Where neighbours agree and where they differ' })).toBeVisible();
  await expect(page.locator('#table-1')).toHaveCount(0);
  await expect(page.locator('#beside')).toHaveCount(0);
  await page.goto('/en/releases/1/belief');
  await expect(page.getByText('while it is open this figure is not shown')).toBeVisible();
  for (const printed of ['14,2', '14.2', '+8.5', '+30.2', '25.9']) expect(await page.content()).not.toContain(printed);
});
