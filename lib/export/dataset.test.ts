import { describe, expect, it } from 'vitest';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { Change } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { paradataSchema } from '#lib/responses/submission.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import { sampleRun } from '#lib/weights/sample-run.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { type DatasetNeeds, openDataset } from './dataset.ts';

const { id: questionnaire, version } = newestQuestionnaire();
const wave: Wave = {
  id: 'trial',
  kind: 'trial',
  state: 'open',
  questionnaire,
  version,
  settings: defaultSettings,
  hash: null,
  createdOn: '2026-11-22',
  openedOn: null,
  closedOn: null,
};

const responseNumber = (sequence: number, more: Partial<StoredResponse> = {}): StoredResponse => ({
  id: `response-${sequence}`,
  wave: wave.id,
  questionnaire,
  version,
  locale: 'kk',
  mode: 'web',
  status: 'complete',
  receivedOn: '2026-11-22',
  answers: { consent: 1, age_group: 3, district: 2 },
  paradata: paradataSchema.parse({ started: '2026-11-21T23:30+05:00', seconds: { screening: 40.4, mobility: 60 } }),
  flags: [],
  lastSection: null,
  digest: 'sha-256=::',
  withdrawal: null,
  access: null,
  sequence,
  excluded: null,
  ...more,
});

/** A store as the data set sees it; `stored` and `history` may change between two pages. */
const storeOf = (stored: StoredResponse[], history: Change[] = []): DatasetNeeds['responses'] => {
  const upTo = (limit: number) => stored.filter(({ sequence }) => sequence <= limit);
  return {
    read: (page) =>
      Promise.resolve(
        upTo(page.upTo)
          .filter(({ sequence }) => sequence > page.after)
          .slice(0, page.limit),
      ),
    lastSequence: () => Promise.resolve(stored.at(-1)?.sequence ?? 0),
    countExportable: (_wave, last) => Promise.resolve(upTo(last).filter(({ status }) => status !== 'break-off').length),
    changes: (after, limit) => Promise.resolve(history.filter(({ sequence }) => sequence > after).slice(0, limit)),
    lastChange: () => Promise.resolve(history.at(-1)?.sequence ?? 0),
  };
};

const many = (count: number): StoredResponse[] =>
  Array.from({ length: count }, (_, index) => responseNumber(index + 1));

const open = (responses: DatasetNeeds['responses'], more: Partial<DatasetNeeds> = {}) =>
  openDataset({ responses, catalogue, wave, ...more });

/** Rows as objects, with something done after the first page. */
const rowsOf = async (dataset: Awaited<ReturnType<typeof open>>, afterFirstPage: () => void = () => undefined) => {
  const rows: Readonly<Record<string, unknown>>[] = [];
  let isFirst = true;
  for await (const page of dataset.pages()) {
    rows.push(...page.map((row) => Object.fromEntries(dataset.columns.map(({ name }, index) => [name, row[index]]))));
    if (isFirst) afterFirstPage();
    isFirst = false;
  }
  return rows;
};

describe('openDataset', () => {
  it('writes the columns of the system', async () => {
    const marked = responseNumber(1, {
      flags: ['hidden', 'late'],
      excluded: 'twice',
      status: 'partial',
      lastSection: 'mobility',
    });
    const [row] = await rowsOf(await open(storeOf([marked])));
    expect(row).toMatchObject({
      response_id: 'response-1',
      wave: 'trial',
      version,
      locale: 'kk',
      mode: 'web',
      status: 'partial',
      started_date: '2026-11-21',
      duration_s: 100,
      psu: 'response-1',
      weight_run: '',
      weight_pop: '',
      weight_equal: '',
      flags: 'hidden late',
      excluded: 1,
      consent: 1,
      district: 2,
      sex: -5,
      trust_general: -6,
    });
  });

  it('writes the weights of a run beside the rows that it weighs', async () => {
    const change = (sequence: number, more: Partial<StoredResponse> = {}) =>
      responseNumber(sequence, { answers: { consent: 1, age_group: -2, sex: 2, district: 2 }, ...more });
    const run: WeightRun = { ...sampleRun, number: 3, through: 4 };
    const dataset = await open(
      storeOf([
        change(1),
        change(2, { excluded: 'twice' }),
        change(3, { flags: ['over-quota'] }),
        responseNumber(4),
        change(5),
      ]),
      { run },
    );
    const weights = (await rowsOf(dataset)).map((row) => [row['weight_run'], row['weight_pop'], row['weight_equal']]);
    const none = ['', '', ''];
    expect(weights).toEqual([[3, 17.5, 9.25], none, none, none, none]);
  });

  it('leaves out break-offs and what came after the start, over several pages', async () => {
    const stored = many(950);
    stored[3] = responseNumber(4, { status: 'break-off' });
    const dataset = await open(storeOf(stored));
    const rows = await rowsOf(dataset, () => stored.push(responseNumber(951)));
    expect(dataset.count).toBe(949);
    expect(rows.map((row) => row['response_id'])).toEqual(
      many(950)
        .filter(({ sequence }) => sequence !== 4)
        .map(({ id }) => id),
    );
  });

  it.each([0, 1, 199, 200, 201, 400])('ends whole with %i rows', async (count) => {
    expect(await rowsOf(await open(storeOf(many(count))))).toHaveLength(count);
  });

  it.each(['withdrawn', 'emptied'] as const)('breaks when rows are %s that have gone out already', async (kind) => {
    const history: Change[] = [
      { sequence: 1, kind, wave: wave.id, response: 'before-the-start', responseSequence: null },
    ];
    const dataset = await open(storeOf(many(500), history));
    const reading = rowsOf(dataset, () =>
      history.push({ sequence: 2, kind, wave: wave.id, response: 'response-1', responseSequence: 1 }),
    );
    await expect(reading).rejects.toThrow('withdrawn');
  });

  it('goes on when another wave loses a response', async () => {
    const history: Change[] = [];
    const dataset = await open(storeOf(many(500), history));
    const change: Change = { sequence: 1, kind: 'withdrawn', wave: 'another', response: 'x', responseSequence: 9 };
    expect(await rowsOf(dataset, () => history.push(change))).toHaveLength(500);
  });

  it('breaks when fewer rows lie there than were counted', async () => {
    const stored = many(500);
    await expect(rowsOf(await open(storeOf(stored)), () => stored.splice(300, 1))).rejects.toThrow('499');
  });

  it('breaks when the right to read is gone', async () => {
    let asked = 0;
    const stillAllowed = () => {
      asked += 1;
      return asked < 2 ? Promise.resolve() : Promise.reject(new Error('not any more'));
    };
    await expect(rowsOf(await open(storeOf(many(500)), { stillAllowed }))).rejects.toThrow('not any more');
  });

  it('refuses a version that nobody knows', async () => {
    await expect(rowsOf(await open(storeOf([responseNumber(1, { version: 99 })])))).rejects.toThrow('99');
  });
});
