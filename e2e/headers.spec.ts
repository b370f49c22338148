import { expect, test } from './fixtures.ts';
import { publicPages } from './pages.ts';

const addresses = [
  ...publicPages.map((path) => `/ru${path}`),
  '/',
  '/api/livez',
  '/api/readyz',
  '/api/questionnaire',
  '/api/openapi.json',
];

test('every answer carries the headers that keep strangers out', async ({ korshi }) => {
  for (const address of addresses) {
    const { headers } = await fetch(korshi.url + address, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    expect.soft(Object.fromEntries(headers), address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect.soft(policy, address).toContain("default-src 'none'");
    expect.soft(policy, address).toContain("object-src 'none'");
    expect.soft(policy, address).toContain("base-uri 'none'");
    expect.soft(policy, address).toContain("frame-ancestors 'none'");
    expect.soft(/script-src[^;]*unsafe/.test(policy), address).toBe(false);
    expect.soft(headers.has('x-powered-by'), address).toBe(false);
    expect.soft(headers.has('server'), address).toBe(false);
  }
});

test('a hundred loads have a hundred nonces, and every script of the page carries its own', async ({ korshi }) => {
  const nonces = new Set<string>();
  for (let load = 0; load < 100; load += 1) {
    const reply = await fetch(`${korshi.url}/ru`);
    const nonce = /'nonce-([^']+)'/.exec(reply.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    const scripts = (await reply.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(100);
});

test('pages and answers about people are never kept by a cache; the files of a build are', async ({ korshi, page }) => {
  for (const address of ['/ru/survey', '/ru/results', '/ru/researchers/sign-in', '/api/readyz']) {
    const { headers } = await fetch(korshi.url + address);
    expect.soft(headers.get('cache-control'), address).toContain('no-store');
  }
  const asset = page.waitForResponse(/_next\/static\/.*\.js/);
  await page.goto('/ru');
  expect((await asset).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the questionnaire is kept by its hash', async ({ korshi }) => {
  const address = `${korshi.url}/api/questionnaire?wave=trial`;
  const first = await fetch(address);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toContain((await first.json()).hash);
  expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('what is not ours is not there', async ({ korshi }) => {
  for (const address of ['/_next/image?url=x&w=64&q=1', '/_next/data/x.json', '/.env', '/data/store.db', '/api/none']) {
    const reply = await fetch(korshi.url + address);
    expect.soft(reply.status, address).toBe(404);
    expect.soft(await reply.text(), address).not.toMatch(/node_modules|at \w+ \(|SQLITE/);
  }
});

test('however the address is spelled, the desk of the researchers asks who is there', async ({ korshi }) => {
  for (const address of [
    '/ru/researchers',
    '/%72u/researchers',
    '//ru/researchers',
    '/ru//researchers',
    '/ru/researchers/',
  ]) {
    const text = await (await fetch(korshi.url + address)).text();
    expect.soft(text, address).not.toContain('/api/exports');
  }
});

test('`/` leads to the language that the visitor speaks', async ({ korshi }) => {
  for (const [spoken, path] of [
    ['kk-KZ,ru;q=0.8', '/kk'],
    ['en-GB', '/en'],
    ['fr', '/ru'],
  ] as const) {
    const { status, headers } = await fetch(korshi.url, { headers: { 'accept-language': spoken }, redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([307, path]);
  }
});

test('an error of the address is explained in the language of the page', async ({ page, watched }) => {
  watched.allow(/404/);
  await page.goto('/kk/no-such-page');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Мұндай бет жоқ');
});
