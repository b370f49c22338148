import type { Locator, Page } from '@playwright/test';
import type { Answers } from '#lib/items/item-type.ts';
import { answeredWave } from './answered-wave.ts';
import { expect, test } from './fixtures.ts';
import { ownServer } from './own-server.ts';
import { noNumber, wordsOf } from './page-words.ts';
import { type Account, newAccount, signInAs } from './researcher.ts';
import { weigh } from './researcher-api.ts';
import { demo } from './waves.ts';

/** A wave that one person of the first district answered, and in which nobody said whether people can be trusted. */
const lonely = () => {
  let first = 0;
  return ({ trust_general: _, ...answers }: Answers): Answers | undefined => {
    if (answers['district'] === 1) first += 1;
    return answers['district'] === 1 && first > 1 ? undefined : answers;
  };
};

test.describe.configure({ mode: 'serial' });
let account: Account;
const korshi = ownServer(async (server) => {
  await demo(server, 1200);
  await weigh(server);
  await answeredWave(server, { wave: 'lonely', count: 80, changed: lonely() });
  account = await newAccount(server, 'reader');
});

const at = (path: string): string => `/en/researchers/${path}`;
const show = (page: Page): Promise<void> => page.getByRole('button', { name: 'Show', exact: true }).click();
const trust = (page: Page): Locator => page.getByRole('article', { name: /^Can most people be trusted/ });

test('items by another variable, and an address that opens the same view again', async ({ openPage }) => {
  const page = await openPage(korshi(), { javaScriptEnabled: false });
  await signInAs(page, account);
  await page.goto(at('attitudes?wave=trial'));
  await page.getByLabel('Items', { exact: true }).selectOption({ label: 'Trust and neighbourliness' });
  await page.getByLabel(/^by /).selectOption('sex');
  await page.getByLabel('weighted').selectOption('population');
  await page.getByLabel('Bars').selectOption('diverging');
  await show(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ by: 'sex', weight: 'population' });
  const figure = trust(page);
  await expect(figure).toContainText(/Mean: Male: \d\.\d \(\d\.\d–\d\.\d\); Female: \d\.\d \(\d\.\d–\d\.\d\)/);
  await expect(figure).toContainText(/adjusted p [=<] \d/);
  await expect(figure).toContainText('Weights: residents of both districts, run no. 1. Data version ');
  await expect(page.getByRole('article')).toHaveCount(4);

  const again = await openPage(korshi());
  await signInAs(again, account);
  await again.goto(page.url());
  expect(await trust(again).innerText()).toBe(await figure.innerText());
  await expect(again.getByLabel('Bars')).toHaveValue('diverging');
});

test('with the keyboard alone: among whom, and back to everyone', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signInAs(page, account);
  await page.goto(at('attitudes/trust_general?wave=trial'));
  const tabTo = async (target: Locator): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the keyboard does not get there');
  };
  const form = page.getByRole('form', { name: 'What to show' });
  await tabTo(form.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(form.getByRole('group', { name: 'Your sex' }).getByLabel('Female'));
  await page.keyboard.press('Space');
  await tabTo(form.getByRole('button', { name: 'Show' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=sex(:|%3A)2/);
  await expect(form.locator('summary')).toContainText('Your sex: Female');
  await expect(trust(page)).toContainText('Only: Your sex: Female.');
  await tabTo(form.getByRole('link', { name: 'Start anew' }));
  await page.keyboard.press('Enter');
  await expect(form.locator('summary')).toContainText('everyone');
});

test('any item by any other, with its test, at an address', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signInAs(page, account);
  await page.goto(at('crosstab?wave=trial'));
  await expect(page.getByText('Choose a variable for the rows and press “Show”.')).toBeVisible();
  await page.getByLabel('Rows').selectOption('coop_wish_top2');
  await page.getByLabel('columns').selectOption('border_effect');
  await page.getByLabel('intervals').selectOption({ label: 'shown' });
  await show(page);
  await expect(page).toHaveURL(/rows=coop_wish_top2&columns=border_effect/);
  const table = page.getByRole('table').first();
  await expect(table).toContainText(/\d+\.\d\s%\s*\d+\.\d–\d+\.\d/);
  await expect(
    page.getByText(/^Test of independence \(Rao–Scott.*p [=<] \d\.\d+\. A family of one test/),
  ).toBeVisible();
  await expect(page.getByText('An association says nothing of causes.')).toBeVisible();
  const before = await table.innerText();
  await page.reload();
  expect(await table.innerText()).toBe(before);

  await page.goto(at('crosstab?wave=trial&rows=sex&columns=sex'));
  await expect(page.getByText('The rows and the columns are the same variable.')).toBeVisible();
});

test('how a figure was computed, with R code, and what can be taken away', async ({ openPage }) => {
  const page = await openPage(korshi(), { permissions: ['clipboard-read', 'clipboard-write'] });
  await signInAs(page, account);
  await page.goto(at('attitudes/barriers?wave=trial&weight=population&run=1&filter=sex:2'));
  const computed = page.locator('details#computed');
  await expect(computed).toContainText('Benjamini–Hochberg');
  await computed.getByRole('button').click();
  await expect(computed).toContainText('The code is copied.');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of ['svydesign', 'weight_pop', 'barriers_queue', 'barriers_trust', 'district', 'sex']) {
    expect(code).toContain(words);
  }
  const away = page.getByRole('list', { name: 'Take away' });
  for (const [name, type, words] of [
    ['Picture, SVG', 'image/svg+xml', '</svg>'],
    ['Numbers, CSV', 'text/csv', 'barriers_queue'],
  ] as const) {
    const address = (await away.getByRole('link', { name }).getAttribute('href')) ?? '';
    const answer = await page.request.get(address);
    expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type]);
    expect(await answer.text()).toContain(words);
    expect(await answer.text()).not.toMatch(noNumber);
    expect((await fetch(`${korshi().url}${address}`)).status).toBe(401);
  }
});

test('where there is too little to say, a sentence says so', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signInAs(page, account);

  await test.step('a district with one respondent', async () => {
    await page.goto(at('attitudes/coop_wish?wave=lonely'));
    await expect(page.getByText('Fewer than 10 answers: nothing is shown.').first()).toBeVisible();
    await expect(page.getByText(/^No test: fewer than two groups are shown\./)).toBeVisible();
  });

  await test.step('an item that nobody answered', async () => {
    await page.goto(at('attitudes/trust_general?wave=lonely'));
    await expect(page.getByText('Fewer than 10 answers: nothing is shown.').first()).toBeVisible();
    await page.goto(at('crosstab?wave=lonely&rows=trust_general&columns=sex'));
    await expect(page.getByText('Nobody answered both: there is no table.')).toBeVisible();
  });

  await test.step('a filter that lets too few through', async () => {
    await page.goto(at('attitudes?wave=trial&items=trust_general&filter=age_group:1,employment:7,education:1'));
    await expect(
      page.getByText(/Fewer than 10 answers: nothing is shown\.|This filter cannot be shown/).first(),
    ).toBeVisible();
  });

  await test.step('weights that there are not', async () => {
    await page.goto(at('attitudes?wave=lonely&weight=population'));
    await expect(page.getByText('This wave has no weight run yet. Look without weights, or make them.')).toBeVisible();
    await page.goto(at('attitudes?wave=trial&weight=equal&run=9'));
    await expect(page.getByText('There is no weight run 9.')).toBeVisible();
  });

  await test.step('an address that is not well formed', async () => {
    await page.goto(at('attitudes?wave=trial&by=no_such_variable'));
    await expect(page.getByText('There is no variable “no_such_variable”, or it cannot be used here.')).toBeVisible();
  });
});

const views = [
  'attitudes?items=kin_across,barriers,partner_share,coop_rating,social_priority,trust_general,measures',
  'attitudes?by=district*sex&chart=diverging&of=mentions&items=measures,coop_rating,eaeu_attitude',
  'attitudes/trust_general?by=age3',
  'attitudes/measures?filter=locale:2',
  'crosstab?rows=trust_general&columns=district',
  'crosstab?rows=contact_freq&columns=coop_wish&shares=row&intervals=1',
  'language?district=1',
  'language?district=2&of=interview',
  'indices?',
  'perception?',
  'recodes?',
] as const;

for (const wave of ['trial&weight=population', 'lonely'] as const) {
  test(`no page of the desk says anything that is no number (${wave})`, async ({ openPage }) => {
    const page = await openPage(korshi());
    await signInAs(page, account);
    for (const view of views) {
      await page.goto(at(`${view}&wave=${wave}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect([view, (await wordsOf(page)).match(noNumber)]).toEqual([view, null]);
    }
  });
}
