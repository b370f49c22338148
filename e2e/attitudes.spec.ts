import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { signIn } from './researcher.ts';
import { demo } from './waves.ts';

const desk = '/en/researchers/attitudes?wave=trial';

test.beforeAll(async ({ korshi }) => demo(korshi, 300));

test('an item is read by another variable, opened, and taken away as picture and numbers', async ({
  researcher: page,
}) => {
  await page.goto(`${desk}&items=coop_rating,kin_across`);
  await page.getByLabel('by (the groups compared)').selectOption('age3');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/by=age3/);
  const figure = page.getByRole('article', { name: 'How would you rate' });
  await expect(figure.getByRole('img')).toHaveAccessibleName(/55 or older: \d+/);
  await figure.getByText('Table', { exact: true }).click();
  await expect(figure.getByRole('table').first()).toContainText('18–34: share and interval');
  const saved = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Picture, PNG' }).click();
  const png = readFileSync(await (await saved).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = await page.request.get(
    (await figure.getByRole('link', { name: 'Picture, SVG' }).getAttribute('href')) ?? '',
  );
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  await figure.getByRole('link', { name: 'Everything about this item' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How would you rate');
  await expect(page.locator('pre')).toContainText('svydesign(ids = ~psu, strata = ~district');
});

test('the desk works without script: groups, filter and bars are a plain form', async ({
  openPage,
  korshi,
  researcher,
}) => {
  const storageState = await researcher.context().storageState();
  const page = await openPage(korshi, { javaScriptEnabled: false, storageState });
  await page.goto(`${desk}&items=coop_wish`);
  await page.getByText('among:').click();
  await page.getByRole('checkbox', { name: 'Female' }).check();
  await page.getByLabel('Bars').selectOption('diverging');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('Only: Your sex: Female.');
  await expect(page.getByRole('article')).toContainText('The line is the middle of the scale');
});

test('sorting and listing change no adjusted p value', async ({ researcher: page }) => {
  const testOf = async (query: string): Promise<string> => {
    await page.goto(`${desk}&${query}`);
    return (await page.locator('#coop_wish').getByText('adjusted p').textContent()) ?? '';
  };
  const asked = await testOf('sort=asked');
  expect(asked).toMatch(/adjusted p [=<] [01]\.\d{3} \(Benjamini–Hochberg, \d+ tests in the report\)/);
  expect(await testOf('sort=test&items=coop_wish')).toBe(asked);
});

test('a reader sees the figures and no researcher page is open to others', async ({ page, openPage, korshi }) => {
  await page.goto(desk);
  await expect(page).toHaveURL(/sign-in\?next=/);
  const reader = await openPage(korshi);
  await signIn(reader, korshi, 'reader');
  await reader.goto(`${desk}&items=coop_wish`);
  await expect(reader.getByRole('article')).toContainText('Data version');
});
