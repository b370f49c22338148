import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { results } from '#app/api/results/handler.ts';
import { requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { fillWave } from '#app/api/waves/[wave]/demo/handler.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';

const headers = { authorization: 'Bearer analyst-token' };
let temporary: TemporaryServices;

beforeAll(async () => {
  temporary = await temporaryServices();
  const { services } = temporary;
  await services.tokens.add('analyst', 'administrator', sha256Hex('analyst-token'), '2026-11-22');
  const body = JSON.stringify({ responses: 300 });
  await fillWave(services)(requestWith({ path: '/api/waves/trial/demo', headers, body }));
});
afterAll(() => temporary.end());
afterEach(() => vi.restoreAllMocks());

/** The status of the answer, and what was written to the log meanwhile, without the time. */
const logOf = async (query: string) => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const path = `/api/results?${query}`;
  const { status } = await results(temporary.services)(requestWith({ method: 'GET', path, headers }));
  const events = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return { status, events: events.map(({ at: _, ...event }) => event) };
};

/** Rows that pass, one by one. */
const rowsWhere = async (isIn: (codeOf: (name: string) => number | undefined) => boolean): Promise<number> => {
  const trial = await temporary.services.waves.find('trial');
  if (trial === undefined) throw new Error('no trial');
  const file = await temporary.services.analysis.fileOf(trial);
  const columns = new Map(['sex', 'education'].map((name) => [name, file.column(name).codes(file.size())]));
  return [...file.counted()].filter((counts, row) => counts === 1 && isIn((name) => columns.get(name)?.[row])).length;
};

const asked = { level: 'notice', event: 'filtered-query', caller: { by: 'token', id: 'analyst' } };

it('writes who asked which filtered query, and its base', async () => {
  const { status, events } = await logOf('filter=sex:2&by=district*age3&items=coop_wish');
  expect(status).toBe(200);
  expect(events).toEqual([
    {
      ...asked,
      address: '/api/results',
      wave: 'trial',
      ...{ by: 'district*age3', weight: 'none', run: null, filter: 'sex:2' },
      n: await rowsWhere((codeOf) => codeOf('sex') === 2),
    },
  ]);
});

it('writes one that is refused', async () => {
  // Those who gave no answer too: all but the few.
  const codes = Array.from({ length: 16 }, (_, at) => at - 6);
  const counts = await Promise.all(codes.map((code) => rowsWhere((codeOf) => codeOf('education') === code)));
  const rare = codes.find((_, index) => (counts[index] ?? 0) > 0 && (counts[index] ?? 0) < 10);
  const others = codes.filter((code) => code !== rare);
  const { status, events } = await logOf(`filter=education:${others.join('|')}`);
  expect([rare === undefined, status]).toEqual([false, 422]);
  const n = await rowsWhere((codeOf) => others.includes(codeOf('education') ?? Number.NaN));
  expect(events).toMatchObject([{ ...asked, filter: `education:${others.join('|')}`, n }]);
});

it.each(['', 'by=sex', 'filter=', 'filter=nothing:1'])(
  'writes nothing of a query without a filter: %s',
  async (query) => {
    expect((await logOf(query)).events).toEqual([]);
  },
);
