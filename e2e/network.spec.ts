import type { Page, Route } from '@playwright/test';
import { fillSection } from './fill.ts';
import { expect, test } from './fixtures.ts';
import { answerToTheEnd, begin, box, button, eligible, enter, option, press, receipt } from './interview.ts';
import { replay, submissions, submit } from './submissions.ts';

const who = { answers: eligible, locale: 'ru' } as const;
const isSubmission = '**/api/responses';

const toTheEnd = async (page: Page): Promise<void> => {
  await begin(page, 'ru');
  await answerToTheEnd(page, who);
};

test('answers that cannot be sent wait, and go when the network is back', async ({
  page,
  context,
  korshi,
  watched,
}) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  const sent = submissions(page);
  await toTheEnd(page);
  await context.setOffline(true);
  await expect(page.getByText('Нет связи. Отвечайте дальше: ответы хранятся на этом устройстве.')).toBeVisible();
  await button(page, 'send', 'ru').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ответы ждут отправки' })).toBeVisible();
  await expect(page.getByText('Ответы пока только на этом телефоне.')).toBeVisible();
  await context.setOffline(false);
  const { id } = await receipt(page, 'ru');
  const { status, text } = await replay(korshi.url, sent);
  expect([status, JSON.parse(text).id]).toEqual([200, id]);
});

test('what waits to be sent survives the page', async ({ page, context, korshi, watched }) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  const sent = submissions(page);
  await toTheEnd(page);
  await context.setOffline(true);
  await button(page, 'send', 'ru').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ответы ждут отправки' })).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto('/ru/survey');
  await receipt(page, 'ru');
  expect((await replay(korshi.url, sent)).status).toBe(200);
});

test('a section is answered without a network', async ({ page, context, watched }) => {
  watched.allow(/ERR_INTERNET_DISCONNECTED/);
  await enter(page, 'ru');
  await context.setOffline(true);
  await option(page, 'kin_across', 1).click();
  await press(page, 'next', 'ru');
  await press(page, 'back', 'ru');
  await expect(box(page, 'kin_across', 1)).toBeChecked();
});

test('after a lost reply the retry gets the same receipt', async ({ page, korshi, watched }) => {
  watched.allow(/ERR_CONNECTION_RESET/);
  const sent = submissions(page);
  const replies: string[] = [];
  await page.route(isSubmission, async (route: Route) => {
    const response = await route.fetch();
    replies.push(await response.text());
    await (replies.length === 1 ? route.abort('connectionreset') : route.fulfill({ response }));
  });
  await toTheEnd(page);
  await button(page, 'send', 'ru').click();
  await receipt(page, 'ru');
  expect(sent).toHaveLength(2);
  expect(replies[1]).toBe(replies[0]);
  expect((await replay(korshi.url, sent)).text).toBe(replies[0]);
});

const impostors = [
  ['the page of a hotel', { status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }],
  ['an empty "created"', { status: 201, body: '' }],
  [
    "somebody else's receipt",
    { status: 201, json: { id: '0190c9a2-0000-4000-8000-000000000000', digest: 'sha-256=:AAAA:' } },
  ],
] as const;

for (const [what, reply] of impostors) {
  test(`${what} does not make the phone forget the answers`, async ({ page, korshi }) => {
    const sent = submissions(page);
    let isFirst = true;
    await page.route(isSubmission, async (route: Route) => {
      await (isFirst ? route.fulfill(reply) : route.continue());
      isFirst = false;
    });
    await toTheEnd(page);
    await button(page, 'send', 'ru').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ответы ждут отправки' })).toBeVisible();
    await page.getByRole('button', { name: 'Отправить сейчас' }).click();
    await receipt(page, 'ru');
    expect((await replay(korshi.url, sent)).status).toBe(200);
  });
}

test('what the server refuses stays on the phone and can be saved as a file', async ({ page, watched }) => {
  watched.allow(/status of 410/);
  await page.route(isSubmission, (route) =>
    route.fulfill({
      status: 410,
      contentType: 'application/problem+json',
      body: '{"status":410,"code":"wave-closed"}',
    }),
  );
  await toTheEnd(page);
  await button(page, 'send', 'ru').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Сервер не принял ответы' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить файлом' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^korshi-response-.*\.json$/);
});

test('three taps on send are one submission', async ({ page, korshi }) => {
  const sent = submissions(page);
  await toTheEnd(page);
  await button(page, 'send', 'ru').evaluate((send: HTMLElement) => {
    for (let tap = 0; tap < 3; tap += 1) send.click();
  });
  await receipt(page, 'ru');
  expect((await replay(korshi.url, sent)).status).toBe(200);
});

test('two tabs of one phone are one interview', async ({ page, context, korshi, watched }) => {
  // What the second tab sends under the same id goes to quarantine; its receipt lets the phone go.
  watched.allow(/status of 409/);
  const sent = submissions(page);
  await enter(page, 'ru');
  await option(page, 'kin_across', 1).click();
  const other = await context.newPage();
  await other.goto('/ru/survey');
  await expect(box(other, 'kin_across', 1)).toBeChecked();
  await answerToTheEnd(page, who);
  await press(page, 'send', 'ru');
  const { id } = await receipt(page, 'ru');
  await answerToTheEnd(other, who);
  await press(other, 'send', 'ru');
  expect((await receipt(other, 'ru')).id).toBe(id);
  expect((await submit(korshi.url, { text: sent[0] ?? '' })).status).toBe(200);
});

test('the next person starts clean, and the code is gone from the phone', async ({ page }) => {
  await toTheEnd(page);
  await press(page, 'send', 'ru');
  const { code } = await receipt(page, 'ru');
  await page.getByRole('button', { name: 'Теперь отвечает другой человек' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Согласие и знакомство' })).toBeVisible();
  await expect(page.locator('main form input:checked')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('main form input:checked')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(code);
  await expect(page.getByText('Продолжаем с того места')).toHaveCount(0);
});

test('an answer tapped before the script arrives is taken over by it', async ({ page }) => {
  let arrive = (): void => undefined;
  const script = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await script;
    await route.continue();
  });
  await page.goto('/ru/survey', { waitUntil: 'domcontentloaded' });
  await fillSection(page, { answers: { consent: 1, age_group: 3 }, locale: 'ru' });
  arrive();
  await expect(page.getByText('Ответы сохраняются на этом устройстве.')).toBeVisible();
  await expect(box(page, 'age_group', 3)).toBeChecked();
  await fillSection(page, { answers: { district: 2 }, locale: 'ru' });
  await press(page, 'next', 'ru');
  await expect(page.getByRole('heading', { level: 1, name: 'Контакты и поездки' })).toBeVisible();
});

test('where scripts are blocked the plain forms lead to the end', async ({ page, watched }) => {
  watched.allow(/ERR_FAILED/);
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/ru/survey');
  await answerToTheEnd(page, who);
  await press(page, 'send', 'ru');
  await receipt(page, 'ru');
});
