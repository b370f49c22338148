import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonOf, requestWith, type TemporaryServices, temporaryServices } from '#app/api/temporary-services.ts';
import { fillWave } from '#app/api/waves/[wave]/demo/handler.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { results } from './handler.ts';

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

type Group = Readonly<{
  group: number;
  n: number;
  nEff: number;
  reason?: string;
  asked: number;
  dontKnow?: number;
  refused?: number;
  noAnswer?: number;
  together?: number;
  options: readonly Readonly<{ code: number; n?: number; share?: number; reason?: string }>[];
}>;
type Row = Readonly<{ item: string; row?: string; base: string; groups: readonly Group[]; test: unknown }>;
type Message = Readonly<{ items: readonly Row[]; family: Readonly<{ size: number }> }> &
  Readonly<Record<string, unknown>>;

const ask = (query: string) =>
  results(temporary.services)(requestWith({ method: 'GET', path: `/api/results?${query}`, headers }));
const asked = async (query: string): Promise<Message> => {
  const answer = await ask(query);
  expect(answer.status).toBe(200);
  return jsonOf(answer) as Message;
};
const refused = async (query: string) => {
  const answer = await ask(query);
  const { code, name, errors } = jsonOf(answer);
  return [answer.status, code, name ?? errors].filter((each) => each !== undefined);
};
const rowOf = ({ items }: Message, id: string, row?: string): Row => {
  const found = items.find((each) => each.item === id && each.row === row);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

const respondentsIn = (message: Message): number =>
  (message['sizes'] as readonly Readonly<{ n: number }>[]).reduce((sum, { n }) => sum + n, 0);

/** A run over district and sex; the women of the second district weigh the most. */
const newRun: Omit<WeightRun, 'number'> = {
  ...{
    wave: 'trial',
    marginSet: 1,
    madeOn: '2026-11-22',
    through: 200,
    dataVersion: 1,
    variables: ['district', 'sex'],
  },
  settings: { method: 'rake', margins: [['district', 'sex']] },
  classes: [1, 2].flatMap((district) =>
    [1, 2].map((sex) => ({ codes: [district, sex], n: 50, population: 10 * district * sex, equal: 10 })),
  ),
  report: {
    ...{ isConverged: true, cycles: 1, deviations: [0], margins: [], groups: [], missing: {} },
    ...{ sources: [], rescaled: [], examples: [] },
  },
};

describe('GET /api/results', () => {
  it('gives every item by district, unweighted, unless told otherwise', async () => {
    const message = await asked('');
    expect(message).toMatchObject({ wave: 'trial', kind: 'trial', by: 'district', weight: 'none', run: null });
    const { groups, base } = rowOf(message, 'coop_rating', 'country');
    expect(base).toBe('valid');
    expect(groups.map(({ group }) => group)).toEqual([1, 2]);
    for (const { n, nEff, options } of groups) {
      expect(nEff).toBeCloseTo(n, 9);
      const shown = options.filter(({ share }) => share !== undefined);
      expect(shown.length).toBeGreaterThan(1);
      for (const option of shown) expect(option.share).toBe((option.n ?? Number.NaN) / n);
      for (const option of options) if (!shown.includes(option)) expect(option.reason).toBe('small-count');
    }
    expect(message.items.some(({ item }) => ['settlement', 'open_comment', 'consent'].includes(item))).toBe(false);
    expect(rowOf(message, 'trust_general').groups[0]).toHaveProperty('mean.low');
    expect(rowOf(message, 'partner_share').groups[0]).toHaveProperty('together');
  });

  it.each(['district', 'sex', 'age3', 'district*sex', 'education', 'locale'])(
    'has no number of a few people by %s',
    async (by) => {
      const { items } = await asked(`by=${by}`);
      const open = items.flatMap(({ groups }) => groups).filter(({ reason }) => reason === undefined);
      const options = open.flatMap(({ n, options: all }) => all.map((option) => ({ ...option, base: n })));
      for (const { n, share, reason } of options.filter((option) => option.share === undefined)) {
        expect([n, share, reason]).toEqual([undefined, undefined, 'small-count']);
      }
      const counts = options.flatMap(({ n = 0, share = 0, base }) => [n, share * base]);
      const missing = open.flatMap(({ asked: all, dontKnow = 0, refused: no = 0, noAnswer = 0, together = 0 }) =>
        [dontKnow, no, noAnswer, together].map((share) => share * all),
      );
      expect([...counts, ...missing].filter((people) => people > 0.5 && people < 9.5)).toEqual([]);
    },
  );

  it('lists what is asked for, and tests it in the family of all', async () => {
    const [all, few] = [await asked('by=sex'), await asked('by=sex&items=coop_wish&sort=test&chart=diverging')];
    expect(few.items.map(({ item }) => item)).toEqual(['coop_wish']);
    expect(few.family).toEqual(all.family);
    expect(rowOf(few, 'coop_wish')).toEqual(rowOf(all, 'coop_wish'));
  });

  it('follows the store', async () => {
    const before = await asked('items=coop_wish');
    const [first] = await temporary.services.responses.read({ wave: 'trial', after: 0, upTo: 1e6, limit: 200 });
    if (first === undefined) throw new Error('nobody answered');
    await temporary.services.responses.exclude(first.id, 'a test');
    const after = await asked('items=coop_wish');
    expect(after['dataVersion']).toBeGreaterThan(before['dataVersion'] as number);
    expect(respondentsIn(after)).toBe(respondentsIn(before) - 1);
  });

  it('filters, and withholds with a reason and without a number', async () => {
    const women = await asked('filter=sex:2&by=district*age3&items=coop_wish');
    const groups = rowOf(women, 'coop_wish').groups;
    expect(groups).toHaveLength(6);
    for (const group of groups.filter(({ reason }) => reason !== undefined))
      expect(Object.keys(group)).toEqual(['group', 'reason']);
  });

  it.each([
    [
      'weight=heavy&run=x',
      [
        422,
        'invalid-fields',
        [
          { variable: 'run', code: 'not-a-number' },
          { variable: 'weight', code: 'unknown' },
        ],
      ],
    ],
    ['filter=sex', [422, 'invalid-fields', [{ variable: 'filter', code: 'malformed' }]]],
    ['by=nothing', [404, 'unknown-variable', 'nothing']],
    ['by=settlement', [404, 'unknown-variable', 'settlement']],
    ['filter=settlement:1', [404, 'unknown-variable', 'settlement']],
    ['items=coop_wish,nothing', [404, 'unknown-variable', 'nothing']],
    ['wave=nowhere', [404, 'unknown-wave', 'nowhere']],
    ['weight=population', [409, 'no-weight-run']],
    ['weight=equal&run=1', [409, 'no-weight-run']],
  ] as const)('refuses %s', async (query, expected) => {
    expect(await refused(query)).toEqual(expected);
  });

  it('refuses a filter that leaves out a few', async () => {
    const trial = await temporary.services.waves.find('trial');
    if (trial === undefined) throw new Error('no trial');
    const file = await temporary.services.analysis.fileOf(trial);
    const codes = file.column('education').codes(file.size());
    const counted = file.counted();
    const count = (code: number) => codes.filter((each, row) => each === code && counted[row] === 1).length;
    const rare = [...new Set(codes)].find((code) => count(code) > 0 && count(code) < 10);
    const others = [...new Set(codes)].filter((code) => code !== rare);
    expect(rare).toBeDefined();
    expect(await refused(`filter=education:${others.join('|')}`)).toEqual([422, 'differencing']);
    const few = await asked(`filter=education:${rare}&items=coop_wish`);
    expect(rowOf(few, 'coop_wish').groups.every(({ reason }) => reason === 'below-smallest')).toBe(true);
  });

  it('weighs by the latest run, or the one that is asked for', async () => {
    const { weights } = temporary.services;
    await weights.addMargins({ wave: 'trial', importedOn: '2026-11-22', cells: [] });
    const { number } = await weights.addRun(newRun);
    const plain = rowOf(await asked('by=sex'), 'coop_wish');
    const message = await asked('by=sex&weight=population');
    expect(message).toMatchObject({ weight: 'population', run: number });
    const [men] = rowOf(message, 'coop_wish').groups;
    expect(men?.n).toBeLessThan(plain.groups[0]?.n ?? 0);
    expect(men?.nEff).toBeLessThan(men?.n ?? 0);
    expect(await asked(`by=sex&weight=population&run=${number}`)).toEqual(message);
    expect(await refused('weight=population&run=99')).toEqual([404, 'unknown-run', '99']);
    expect(await refused('run=99')).toEqual([404, 'unknown-run', '99']);
  });
});
