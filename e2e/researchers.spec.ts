import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rowsOf } from './exports.ts';
import { expect, test } from './fixtures.ts';
import { newAccount, signInAs } from './researcher.ts';
import { demo, emptyTrial } from './waves.ts';

const password = 'қоңыр өзен торғай 7';
const title = (name: string) => ({ level: 1, name }) as const;
const trial = (page: Page) => page.getByRole('article', { name: 'trial', exact: true });

const downloaded = async (page: Page, name: string): Promise<Readonly<{ name: string; bytes: Buffer }>> => {
  const saving = page.waitForEvent('download');
  await trial(page).getByRole('link', { name }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

test('from the one-time link to a wave that was open and is closed', async ({ freshKorshi, openPage }) => {
  const page = await openPage(freshKorshi);
  const link = freshKorshi.firstLink();

  await test.step('the first administrator sets a password', async () => {
    await page.goto(link);
    await page.getByLabel('Имя').fill('Айгүл');
    await page.getByLabel('Адрес электронной почты').fill('Aigul@Example.org');
    await page.getByLabel('Пароль').fill(password);
    await page.getByRole('button', { name: 'Создать учётную запись' }).click();
    await expect(page.getByRole('heading', title('Волны'))).toBeVisible();
    await expect(page.getByText('Айгүл, администратор')).toBeVisible();
  });

  await test.step('the link works once', async () => {
    const other = await openPage(freshKorshi);
    await other.goto(link);
    await expect(other.getByRole('heading', title('Ссылка не действует'))).toBeVisible();
  });

  await test.step('a wave is created and does not open while nobody stands behind it', async () => {
    await page.goto('/en/researchers');
    await page.getByRole('link', { name: 'Create the wave' }).click();
    await page.getByLabel('Name of the wave').fill('2027-spring');
    await page.getByRole('button', { name: 'Create the wave' }).click();
    await expect(page.getByRole('heading', title('2027-spring'))).toBeVisible();
    await expect(page.getByText('missing: Русский, Қазақша, English')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Open the wave 2027-spring' })).toHaveCount(0);
    const forced = await page.request.post('/api/waves/2027-spring/open', { headers: { origin: freshKorshi.url } });
    expect([forced.status(), (await forced.json()).code]).toEqual([409, 'wave-not-ready']);
  });

  await test.step('with organisation and contact it opens', async () => {
    for (const [group, words] of [
      ['Organisation', 'Institute of Neighbourhood'],
      ['Contact', 'study@example.org'],
    ] as const) {
      for (const language of ['Русский', 'Қазақша', 'English']) {
        await page.getByRole('group', { name: group }).getByLabel(language).fill(words);
      }
    }
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await expect(page.getByText('The settings are saved.')).toBeVisible();
    await page.getByText('Open the wave…').click();
    await page.getByRole('button', { name: 'Open the wave 2027-spring' }).click();
    await expect(page.getByText('The wave is open; the survey page leads to it.')).toBeVisible();
  });

  await test.step('the survey asks in its name, without the banner of a trial', async () => {
    const respondent = await openPage(freshKorshi);
    await respondent.goto('/en/survey');
    await expect(respondent.getByText(/Institute of Neighbourhood/)).toBeVisible();
    await expect(respondent.getByText('This is a trial')).toHaveCount(0);
  });

  await test.step('it closes', async () => {
    await page.goto('/en/researchers/waves/2027-spring');
    await page.getByText('Close the wave…').click();
    await page.getByRole('button', { name: 'Close the wave 2027-spring' }).click();
    await expect(page.getByText('The wave is closed.')).toBeVisible();
  });
});

test('a wrong password is refused in words that do not say what was wrong', async ({ page, korshi }) => {
  const account = await newAccount(korshi, 'researcher');
  for (const wrong of [
    { email: account.email, secret: 'not the password at all' },
    { email: 'nobody@example.org', secret: account.password },
  ]) {
    await page.goto('/en/researchers/sign-in');
    await page.getByLabel('E-mail address').fill(wrong.email);
    await page.getByLabel('Password').fill(wrong.secret);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('The address or the password is not right.')).toBeVisible();
  }
});

test('without sign-in a page of researchers leads to the door, and after it back', async ({ page, korshi }) => {
  const account = await newAccount(korshi, 'administrator');
  await page.goto('/en/researchers/tokens');
  await expect(page.getByText('Sign in to open this page.')).toBeVisible();
  await page.getByLabel('E-mail address').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', title('Tokens for scripts'))).toBeVisible();
});

test('after sign-out the pages are closed, the old session included', async ({ page, korshi }) => {
  await signInAs(page, await newAccount(korshi, 'researcher'));
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.context().addCookies(cookies);
  await page.goto('/en/researchers');
  await expect(page.getByRole('heading', title('Sign in for researchers'))).toBeVisible();
});

test('a newcomer fills the trial with 1,000 invented answers and takes both files home', async ({
  researcher,
  korshi,
}) => {
  await emptyTrial(korshi);
  await researcher.goto('/en/researchers');
  await researcher.getByRole('button', { name: 'Add 1,000 synthetic responses' }).click();
  await expect(researcher.getByText('The synthetic responses are added.')).toBeVisible();

  const csv = await downloaded(researcher, 'CSV for analysis');
  const rows = rowsOf(csv.bytes.toString('utf8'));
  expect(csv.name).toBe(`trial_border-cooperation_trial_${new Date().toISOString().slice(0, 10)}_${rows.length}.csv`);
  expect(rows.length).toBeGreaterThan(900);
  expect(new Set(rows.map((row) => row['wave']))).toEqual(new Set(['trial']));

  const excel = await downloaded(researcher, 'CSV for Excel');
  expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', first = ''] = excel.bytes.toString('utf8').split('\r\n');
  expect(head.split(';').length).toBeGreaterThan(100);
  expect(first).toContain(';');
});

test('the trial is emptied without a trace', async ({ researcher, korshi }) => {
  await demo(korshi, 50);
  await researcher.goto('/en/researchers');
  await researcher.getByText('Empty the trial wave…').click();
  await researcher.getByRole('button', { name: 'Delete everything in trial' }).click();
  await expect(researcher.getByText('The trial wave is empty.')).toBeVisible();
  await expect(trial(researcher).getByRole('button', { name: 'Add 1,000 synthetic responses' })).toBeVisible();
});

test('a token opens what its role may, until it is revoked', async ({ researcher, korshi }) => {
  const name = `R script ${Date.now()}`;
  await researcher.goto('/en/researchers/tokens');
  await researcher.getByLabel('Name of the token').fill(name);
  await researcher.getByRole('button', { name: 'Add the token' }).click();
  const token = await researcher.getByLabel(/^The new token/).inputValue();
  const ask = async (authorization: string) =>
    (await fetch(`${korshi.url}/api/exports/csv?wave=trial`, { headers: { authorization } })).status;
  expect(await ask(`Bearer ${token}`)).toBe(200);
  expect(await ask(`Bearer ${token}x`)).toBe(401);
  await researcher.reload();
  await expect(researcher.getByLabel(/^The new token/)).toHaveCount(0);
  const row = researcher.getByRole('listitem').filter({ hasText: name });
  await row.getByText('Revoke…').click();
  await row.getByRole('button', { name: `Revoke the token ${name}` }).click();
  await expect(researcher.getByText('The token is revoked.')).toBeVisible();
  expect(await ask(`Bearer ${token}`)).toBe(401);
});

test('who may only read gets no answers and no tokens', async ({ page, korshi }) => {
  await signInAs(page, await newAccount(korshi, 'reader'));
  await expect(page.getByRole('link', { name: 'CSV for analysis' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tokens' })).toHaveCount(0);
  const refused = await page.request.get('/api/exports/csv?wave=trial');
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'forbidden']);
});

test('a write from another site changes nothing', async ({ researcher, korshi }) => {
  await demo(korshi, 20);
  const refused = await researcher.request.post('/api/waves/trial/empty', {
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    form: { locale: 'en', confirm: 'trial' },
  });
  expect(refused.status()).toBe(403);
  await researcher.goto('/en/researchers');
  await expect(trial(researcher).getByRole('link', { name: 'CSV for analysis' })).toBeVisible();
  await emptyTrial(korshi);
});
