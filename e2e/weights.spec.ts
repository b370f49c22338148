import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { filledMargins, marginsApart, samplePeople } from '#lib/weights/sample-margins.ts';
import { expect, test } from './fixtures.ts';
import { ownServer } from './own-server.ts';
import { signIn } from './researcher.ts';
import { demo } from './waves.ts';

/** From the first file to the figures; each step stands on the one before. */
test.describe.configure({ mode: 'serial' });
const korshi = ownServer((server) => demo(server, 1200));

const weightsPage = '/en/researchers/waves/trial/weights';
const csvFile = (text: string) => ({ name: 'population.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

const importFile = async (page: Page, file: string | ReturnType<typeof csvFile>): Promise<void> => {
  await page.getByLabel('The filled file').setInputFiles(file);
  await page.getByRole('button', { name: 'Import' }).click();
};
const makeWeights = (page: Page): Promise<void> => page.getByRole('button', { name: 'Make weights' }).click();
const alert = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /\S/ });

const people = (district: number, sex: number): number =>
  [1, 2, 3, 4, 5, 6].reduce((sum, age) => sum + samplePeople(district, sex, age), 0);
/** The share of men in a district, by the file. */
const menIn = (district: number): number => people(district, 1) / (people(district, 1) + people(district, 2));

/** "12.3 %" of a cell -> 12.3. */
const percentIn = async (cell: Locator): Promise<number> => Number.parseFloat(await cell.innerText());

test('the empty template is refused with a sentence, and a bad file line by line', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signIn(page, korshi(), 'researcher');
  await page.goto(weightsPage);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the template' }).click();
  const template = await saving;
  expect(template.suggestedFilename()).toBe('population-margins.csv');
  const path = await template.path();
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(25);
  await importFile(page, path);
  await expect(alert(page)).toContainText('This is the empty template: it holds no number.');

  await importFile(page, csvFile(filledMargins().replace(',410,', ',many,').replace('2021-10-01', 'last year')));
  await expect(alert(page).getByRole('listitem')).toHaveText([
    'Line 2, population: “many” is not a number',
    /^Line 2, reference_date: “last year” is not a date/,
  ]);
  await expect(page.getByText('Nothing has been imported yet; results are shown unweighted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make weights' })).toHaveCount(0);
});

test('a filled file gives weights that meet the population, and figures that say so', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signIn(page, korshi(), 'researcher');
  await page.goto(weightsPage);
  await importFile(page, csvFile(filledMargins()));
  await expect(page.getByText('The population of the districts is imported. Weights can be made now.')).toBeVisible();
  await makeWeights(page);
  await expect(page.getByText('The weights are made and kept under this number.')).toBeVisible();
  await expect(page).toHaveURL(/\/weights\/1\?/);

  await test.step('the report: effective size, and every margin met', async () => {
    await expect(page.getByText(/largest deviation from the population below 0\.0001/)).toBeVisible();
    const both = page.getByRole('table', { name: 'Residents of both districts' });
    const effective = Number((await both.getByRole('row', { name: /^Effective/ }).innerText()).replace(/[^\d.]/g, ''));
    expect(effective).toBeGreaterThan(600);
    expect(effective).toBeLessThan(1200);
    const bySex = page.getByRole('table', { name: 'district × sex' });
    const after = async (words: RegExp) =>
      percentIn(bySex.getByRole('row', { name: words }).first().getByRole('cell').nth(2));
    const [men, women] = [await after(/^men/), await after(/^women/)];
    expect(men / (men + women)).toBeCloseTo(menIn(1), 2);
  });

  await test.step('the desk with these weights, and without them one link further', async () => {
    await page.getByRole('link', { name: 'The answers with these weights' }).click();
    await expect(page).toHaveURL(/weight=population&run=1/);
    const figure = page.getByRole('article', { name: /^Can most people be trusted/ });
    await expect(figure).toContainText('Weights: residents of both districts, run no. 1.');
    await expect(figure).toContainText(/n = \d+ · effective n = \d+/);
    await figure.getByRole('link', { name: 'Show unweighted' }).click();
    await expect(page).toHaveURL(/#trust_general$/);
    await expect(figure).toContainText('Unweighted, the effective n equals n.');
  });
});

test('without script: text that is refused stays, and each refusal offers its remedies', async ({ openPage }) => {
  const page = await openPage(korshi(), { javaScriptEnabled: false });
  await signIn(page, korshi(), 'researcher');
  await page.goto(weightsPage);

  await test.step('pasted text', async () => {
    await page.getByText('Or paste the text').click();
    const text = filledMargins().replace(',620,', ',-620,');
    await page.getByRole('textbox', { name: 'Or paste the text' }).fill(text);
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(alert(page).getByRole('listitem')).toHaveText([/^Line 3, population: .*not negative: -620$/]);
    await expect(page.getByRole('textbox', { name: 'Or paste the text' })).toHaveValue(text);
  });

  await test.step('contradictory totals: scaled to one of them when somebody chooses it', async () => {
    await importFile(page, csvFile(marginsApart(50)));
    await expect(page.getByText('The population of the districts is imported.')).toBeVisible();
    await makeWeights(page);
    await expect(alert(page)).toContainText(
      /No weights were made.*It is the same population, and the sums must agree\./s,
    );
    await alert(page)
      .getByRole('button', { name: /^Scale to the sum of/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/weights\/2\?/);
    await expect(page.getByText('Rescaled', { exact: true })).toBeVisible();
  });

  await test.step('weights that cannot be found within the limits', async () => {
    await page.goto(weightsPage);
    await importFile(page, csvFile(filledMargins((district, sex, age) => (age === 6 ? 90_000 : 10 * district * sex))));
    await makeWeights(page);
    await expect(alert(page)).toContainText('The results stay unweighted.');
    await alert(page).getByRole('button', { name: 'Do not trim the weights' }).click();
    await expect(page).toHaveURL(/\/weights\/3\?/);
    await expect(page.getByText(/^The design effect is above/)).toBeVisible();
  });

  await test.step('the first run is still there', async () => {
    await page.goto(weightsPage);
    await expect(page.getByRole('link', { name: /^Run no\. / })).toHaveText(['Run no. 3', 'Run no. 2', 'Run no. 1']);
  });
});

test('who may only read sees the weights and cannot make any', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signIn(page, korshi(), 'reader');
  await page.goto(weightsPage);
  await expect(page.getByRole('link', { name: 'Run no. 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Make weights' })).toHaveCount(0);
  const refused = await page.request.post('/api/waves/trial/weights', { headers: { origin: korshi().url }, data: {} });
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'forbidden']);
});
