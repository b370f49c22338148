import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signIn } from './researcher.ts';
import { closeWave, demo, emptyTrial, openWave } from './waves.ts';

/** Typed from the study's abstract, cell by cell, as it prints them; with the signs of the flags that hang on a cell. */
const tableOne = {
  'Из Казахстана в Россию (в таблице: «Экспорт»)': ['5,7', '4,9', '7,1', '8,8', '9,8'],
  'Из России в Казахстан (в таблице: «Импорт»)': ['14,2', '13,3', '18,5', '17,3', '16,1'],
  'В обе стороны вместе (в таблице: «Товарооборот»)': ['19,9', '18,1 [1]', '25,6', '26,1', '25,9'],
  'Доля России во внешней торговле Казахстана, % (в таблице: «Доля России в товарообороте, %»)': [
    '20',
    '30 [2]',
    '24 [3]',
    '20 [4]',
    'Экспорт 12,4 % Импорт 26,5 % [5]',
  ],
} as const;

/** What the notes say that nobody may leave out, in each language. */
const flags = {
  ru: [
    /Напечатано 18,1; .*18,2/,
    /Напечатано 30 %.*21,0/,
    /Напечатано 24 %;.*25,2 %/,
    /Напечатано 20 %;.*19,3 %/,
    /две доли вместо одной.*12,4 %.*26,5 %/,
  ],
  kk: [
    /Басылғаны – 18,1; .*18,2/,
    /Басылғаны – 30 %.*21,0/,
    /Басылғаны – 24 %;.*25,2 %/,
    /Басылғаны – 20 %;.*19,3 %/,
    /Бір үлестің орнына екеуі.*12,4 %.*26,5 %/,
  ],
  en: [
    /Printed 18\.1; .*18\.2/,
    /Printed 30 %.*21\.0/,
    /Printed 24 %;.*25\.2 %/,
    /Printed 20 %;.*19\.3 %/,
    /Two shares are printed instead of one.*12\.4 %.*26\.5 %/,
  ],
} as const;

/** Table 1 as it stands on the page: head of a series -> its cells, the signs of flags in brackets. */
const tableOnPage = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.locator('#table-1 tbody').evaluateAll((series) => {
    const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return Object.fromEntries(
      series.map((rows) => [
        plain(rows.querySelector('th')),
        [...rows.querySelectorAll('td')].map((cell) => {
          const signs = [...cell.querySelectorAll('sup')].map((sign) => {
            sign.remove();
            return ` [${plain(sign)}]`;
          });
          return plain(cell) + signs.join('');
        }),
      ]),
    );
  });

test('every cell of Table 1 is the one that the study printed', async ({ page }) => {
  await page.goto('/ru/results');
  await expect(page.locator('#table-1').getByRole('columnheader')).toContainText([
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
  ]);
  expect(await tableOnPage(page)).toMatchObject(tableOne);
});

test('the cells are the same in every language', async ({ page }) => {
  for (const locale of ['kk', 'en']) {
    await page.goto(`/${locale}/results`);
    expect(Object.values(await tableOnPage(page)).slice(0, 4)).toEqual(Object.values(tableOne));
  }
});

for (const locale of ['ru', 'kk', 'en'] as const) {
  test(`all five flags stand under the table (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/results`);
    await expect(page.locator('#table-1').getByRole('listitem')).toHaveText(flags[locale]);
  });
}

test('what we recompute is a series of its own, with our name on it', async ({ page }) => {
  await page.goto('/ru/results');
  const [, ours] = Object.entries(await tableOnPage(page)).at(-1) ?? [];
  expect(Object.keys(await tableOnPage(page)).at(-1)).toContain('наш расчёт');
  expect(ours).toEqual(['20,4', '21,0', '25,2', '19,3', '18,6']);
});

test('the trade is shown as an index too, at an address of its own', async ({ page }) => {
  await page.goto('/en/results');
  await page.getByRole('link', { name: 'index, 2019 = 100' }).click();
  await expect(page).toHaveURL(/trade=index/);
  await expect(page.getByText('Index: our calculation from the printed values.').first()).toBeVisible();
  await expect(page.getByRole('img').locator('svg').first()).toBeVisible();
});

const people = { level: 2, name: 'Neighbours: what residents answered' } as const;

test('below the minimum base no figure about people is shown, and the page says why', async ({ page, korshi }) => {
  await emptyTrial(korshi);
  await page.goto('/en/results');
  await expect(page.getByText('There are too few responses yet')).toBeVisible();
  await expect(page.getByText(/\d+\s%\s\(\d+–\d+\)/)).toHaveCount(0);
});

test('each attitude stands by district, with base and interval, and has its table', async ({ page, korshi }) => {
  await emptyTrial(korshi);
  await demo(korshi, 400);
  await page.goto('/en/results');
  await expect(page.getByRole('heading', people)).toBeVisible();
  await expect(page.getByText(/\d+ of 10/).first()).toBeVisible();
  for (const fold of await page.locator('details.r-part > summary').all()) await fold.click();
  const figures = page.locator('details.r-part figure');
  expect(await figures.count()).toBeGreaterThan(20);
  const first = figures.first();
  await first.getByText('Table').click();
  await expect(first.getByRole('table').first()).toContainText(/\d+\s%\s\(\d+–\d+\)/);
  await emptyTrial(korshi);
});

test('what people believe stands beside the record', async ({ page, korshi }) => {
  await emptyTrial(korshi);
  await demo(korshi, 400);
  await page.goto('/en/results');
  const beside = page.getByRole('region').filter({ has: page.locator('h2#beside') });
  await expect(beside).toContainText('share in own trade: answers and record');
  await expect(beside.getByRole('img').first()).toBeVisible();
  await emptyTrial(korshi);
});

test('the public sees what it may, before, during and after a wave', async ({ freshKorshi, openPage }) => {
  await demo(freshKorshi, 200);
  const page = await openPage(freshKorshi);
  const trade = page.locator('#table-1');

  await test.step('no wave was ever opened: the figures of the trial under its banner', async () => {
    await page.goto('/en/results');
    await expect(page.getByText('This is a trial: its answers do not count in the study.')).toBeVisible();
    await expect(page.getByRole('heading', people)).toBeVisible();
    await expect(trade).toBeVisible();
  });

  await test.step('a real wave is open: neither people nor trade', async () => {
    await openWave(freshKorshi, 'autumn');
    await page.goto('/en/results?wave=trial');
    await expect(page.getByText('The survey is under way.')).toBeVisible();
    await expect(trade).toHaveCount(0);
    await expect(page.getByRole('heading', people)).toHaveCount(0);
    for (const printed of ['14,2', '14.2', '19,9', '25,9', '25.9']) {
      expect(await page.content()).not.toContain(printed);
    }
  });

  await test.step('a researcher sees the live figures of any wave', async () => {
    const desk = await openPage(freshKorshi);
    await signIn(desk, freshKorshi, 'reader');
    await desk.goto('/en/results?wave=trial');
    await expect(desk.getByRole('heading', people)).toBeVisible();
    await expect(desk.locator('#table-1')).toBeVisible();
    await desk.goto('/en/results?wave=autumn');
    await expect(desk.getByText('There are too few responses yet')).toBeVisible();
  });

  await test.step('it is closed: the trade, and no release yet', async () => {
    await closeWave(freshKorshi, 'autumn');
    await page.goto('/en/results');
    await expect(page.getByText('There is no release yet')).toBeVisible();
    await expect(trade).toBeVisible();
    await expect(page.getByRole('heading', people)).toHaveCount(0);
  });
});
