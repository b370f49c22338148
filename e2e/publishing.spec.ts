import { locales } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/releases/release.ts';
import { isIntact } from '#lib/releases/release-hash.ts';
import { answeredWave } from './answered-wave.ts';
import { faultsOf, narrow, unfold } from './everybody.ts';
import { expect, test } from './fixtures.ts';
import { ownServer } from './own-server.ts';
import { chooseTables, fillMethods, publishThese } from './publishing.ts';
import { releaseTitle } from './release.ts';
import { signIn } from './researcher.ts';

const items = ['coop_rating', 'coop_wish'];

/** One release, from the answers to its readers; each test stands on the one before. */
test.describe.configure({ mode: 'serial' });
const korshi = ownServer((server) => answeredWave(server, { wave: 'autumn', count: 240, settings: ['--no-embargo'] }));

test('before a release the public has no figure about people', async ({ openPage }) => {
  const page = await openPage(korshi());
  await page.goto('/en/results');
  await expect(page.getByText('There is no release yet')).toBeVisible();
  expect(await (await fetch(`${korshi().url}/api/releases`)).json()).toEqual({ releases: [] });
  for (const [path, status] of [
    ['/api/releases/1', 404],
    ['/api/results?wave=autumn', 401],
    ['/api/figures/trust_general/csv?wave=autumn', 401],
    ['/api/releases/1/banner', 404],
    ['/api/releases/1/pictures/staircase/kk', 404],
  ] as const) {
    expect([path, (await fetch(`${korshi().url}${path}`)).status]).toEqual([path, status]);
  }
});

test('a researcher publishes once the methods are told, and not twice', async ({ openPage }) => {
  test.setTimeout(240_000);
  const page = await openPage(korshi());
  await signIn(page, korshi(), 'researcher');

  await test.step('what is missing stands there, and nothing can be published', async () => {
    await chooseTables(page, items);
    await expect(page.getByText('It cannot be published now')).toBeVisible();
    await expect(page.getByText(/^Who conducted and who paid/)).toBeVisible();
    await expect(page.getByText('Publish…')).toHaveCount(0);
  });

  await test.step('what would be hidden, and the release', async () => {
    await page.getByRole('link', { name: 'Fill in the methodology sheet' }).click();
    await fillMethods(page);
    await chooseTables(page, items);
    await expect(page.getByText('It cannot be published now')).toHaveCount(0);
    const hidden = page.getByRole('region', { name: 'What would be hidden' });
    await expect(hidden.getByRole('row')).not.toHaveCount(1);
    await publishThese(page);
    const row = page.getByRole('row').filter({ hasText: releaseTitle.en });
    await expect(row).toContainText(/^1.*autumn.*unweighted/);
  });

  await test.step('another one needs new responses', async () => {
    await chooseTables(page, ['trust_general']);
    await expect(page.getByText(/^Too few responses have come since the last release/)).toBeVisible();
    await expect(page.getByText('Bolshechernigovsky: 10 more responses are needed')).toBeVisible();
    await expect(page.getByText('Publish…')).toHaveCount(0);
    const message = { wave: 'autumn', items: ['trust_general'], title: releaseTitle };
    const headers = { origin: korshi().url };
    const forced = await page.request.post('/api/releases', { headers, data: message });
    expect([forced.status(), (await forced.json()).code]).toEqual([409, 'release-refused']);
  });
});

const pages = [
  '/researchers/releases',
  '/researchers/releases/new?wave=autumn&items=coop_rating,trust_general,measures',
  '/releases/1',
  '/releases/1/staircase',
  '/releases/1/agreement',
  '/releases/1/coop_wish',
  '/releases/1/sheet',
];

for (const locale of locales) {
  test(`its pages and those that publish can be used by everybody (${locale})`, async ({ openPage }) => {
    const page = await openPage(korshi(), { viewport: narrow });
    await signIn(page, korshi());
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      await unfold(page);
      expect([path, await faultsOf(page, locale)]).toEqual([path, []]);
    }
  });
}

test('who may only read publishes nothing and loosens nothing', async ({ openPage }) => {
  const page = await openPage(korshi());
  await signIn(page, korshi(), 'reader');
  await page.goto('/en/researchers/releases');
  await expect(page.getByRole('link', { name: releaseTitle.en })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Prepare a release' })).toHaveCount(0);
  await page.goto('/en/researchers/settings');
  await expect(page.getByText('Only an administrator can change the thresholds.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the thresholds' })).toHaveCount(0);
  const headers = { origin: korshi().url };
  for (const path of ['/api/releases', '/api/thresholds']) {
    const refused = await page.request.post(path, { headers, data: {} });
    expect([path, refused.status(), (await refused.json()).code]).toEqual([path, 403, 'forbidden']);
  }
});

test('thresholds become stricter, never looser', async ({ openPage }) => {
  const page = await openPage(korshi(), { javaScriptEnabled: false });
  await signIn(page, korshi());
  await page.goto('/en/researchers/settings');
  const cell = page.getByLabel('Smallest count in a cell of a release');
  await cell.fill('5');
  await page.getByRole('button', { name: 'Save the thresholds' }).click();
  await expect(page.getByText('Not saved: a threshold cannot be looser than the smallest.')).toBeVisible();
  await expect(page.getByText('Looser than allowed.')).toHaveCount(1);
  await expect(cell).toHaveValue('5');
  await cell.fill('12');
  await page.getByRole('button', { name: 'Save the thresholds' }).click();
  await expect(page.getByText('Looser than allowed.')).toHaveCount(0);
  await page.goto('/en/researchers/settings');
  await expect(cell).toHaveValue('12');
});

test('the file of a release never changes, and anybody can find its hash again', async () => {
  const address = `${korshi().url}/api/releases/1`;
  const answer = await fetch(address);
  const release = (await answer.json()) as Release & { intact: boolean };
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('etag')).toContain(release.hash);
  expect(release.intact).toBe(true);
  expect(isIntact(release)).toBe(true);
  expect(isIntact({ ...release, dataVersion: release.dataVersion + 1 })).toBe(false);
  const shown = release.content.figures.sections.flatMap((section) => section.items.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(items.toSorted());
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
  expect((await fetch(address, { headers })).status).toBe(304);
  const picture = await fetch(`${address}/pictures/coop_wish/kk`);
  const png = Buffer.from(await picture.arrayBuffer());
  expect(picture.headers.get('cache-control')).toContain('immutable');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const banner = await fetch(`${address}/banner`);
  expect(banner.headers.get('content-type')).toContain('spreadsheetml');
  expect(
    Buffer.from(await banner.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});
