import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { PackedResponse } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { createAnalysisDesk } from './desk.ts';
import { memoryStore } from './memory-store.ts';
import { sampleResponses, sampleWave } from './sample.ts';

const deskOf = (store: ReturnType<typeof memoryStore>) => createAnalysisDesk({ responses: store, catalogue });

/** What counts, as a store would tell it: the ages of those who count, in the order of arrival. */
const agesIn = (file: AnalysisFile): readonly number[] => {
  const ages = file.column('age_group').codes(file.size());
  return [...ages].filter((_age, row) => file.counted()[row] === 1);
};
const agesOf = (rows: readonly StoredResponse[]): readonly unknown[] =>
  rows.filter(({ excluded }) => excluded === null).map(({ answers }) => answers['age_group']);

const happenings = ['append', 'append', 'append', 'exclude', 'include', 'withdraw', 'empty', 'ask'] as const;
type Happening = (typeof happenings)[number];

const happen = (
  store: ReturnType<typeof memoryStore>,
  people: StoredResponse[],
  does: Happening,
  whom: number,
): void => {
  const row = store.rows[whom % Math.max(1, store.rows.length)];
  const next = does === 'append' ? people.shift() : undefined;
  if (next !== undefined) store.append(next);
  if (does === 'empty') store.empty();
  if (row !== undefined && (does === 'exclude' || does === 'include' || does === 'withdraw')) store[does](row.id);
};

const step = fc.record({
  does: fc.constantFrom(...happenings),
  whom: fc.nat({ max: 59 }),
});

describe('the analysis desk', () => {
  it('has the file as the store is, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const store = memoryStore();
        const desk = deskOf(store);
        const people = [...sampleResponses(60)];
        for (const { does, whom } of steps) {
          happen(store, people, does, whom);
          if (does === 'ask') expect(agesIn(await desk.fileOf(sampleWave))).toEqual(agesOf(store.rows));
        }
        expect(agesIn(await desk.fileOf(sampleWave))).toEqual(agesOf(store.rows));
      }),
      { numRuns: 60 },
    );
  });

  it('reads what came and not what it has', async () => {
    const store = memoryStore();
    const desk = deskOf(store);
    const [last, ...others] = sampleResponses(700);
    for (const response of others) store.append(response);
    const file = await desk.fileOf(sampleWave);
    const version = file.version();
    const packedReads = store.calls.readPacked;
    expect(await desk.fileOf(sampleWave)).toBe(file);
    expect([store.calls.readPacked, file.version()]).toEqual([packedReads, version]);
    if (last !== undefined) store.append(last);
    expect(await desk.fileOf(sampleWave)).toBe(file);
    expect(store.calls.readPacked).toBe(packedReads + 2);
    expect([file.size(), file.version() > version]).toEqual([700, true]);
    expect(file.dataVersion()).toBe(700);
  });

  it('does the work once for those who ask together', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(20)) store.append(response);
    const desk = deskOf(store);
    const [first, second] = await Promise.all([desk.fileOf(sampleWave), desk.fileOf(sampleWave)]);
    expect(first).toBe(second);
    expect(store.calls.readPacked).toBe(2);
  });

  it('tries again after a store that failed', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(3)) store.append(response);
    let isBroken = true;
    const lastChange = () => (isBroken ? Promise.reject(new Error('disk')) : store.lastChange());
    const desk = createAnalysisDesk({ responses: { ...store, lastChange }, catalogue });
    await expect(desk.fileOf(sampleWave)).rejects.toThrow('disk');
    isBroken = false;
    expect((await desk.fileOf(sampleWave)).size()).toBe(3);
  });

  it('lets the process do other work between two slices', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(1200)) store.append(response);
    let pauses = 0;
    let time = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    /** Every look at the clock finds it six milliseconds later: two looks are more than a slice. */
    const clock = () => {
      time += 6;
      return time;
    };
    await createAnalysisDesk({ responses: store, catalogue, pause, clock }).fileOf(sampleWave);
    expect(pauses).toBeGreaterThanOrEqual(5);
  });

  it('reads answers only where the store has no bytes that it can read, and lets it keep them', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(250)) store.append(response);
    expect(agesIn(await deskOf(store).fileOf(sampleWave))).toEqual(agesOf(store.rows));
    const reads = store.calls.read;
    expect(reads).toBeGreaterThan(0);
    expect(agesIn(await deskOf(store).fileOf(sampleWave))).toEqual(agesOf(store.rows));
    expect(store.calls.read).toBe(reads);
    const [first] = await store.readPacked({ after: 0, upTo: 1, limit: 1, wave: sampleWave.id });
    const ofAnotherLayout = Uint8Array.from(first?.cells ?? []).fill(7, 0, 8);
    await store.keepPacked([{ sequence: 1, isExcluded: false, cells: ofAnotherLayout }]);
    expect(agesIn(await deskOf(store).fileOf(sampleWave))).toEqual(agesOf(store.rows));
    expect(store.calls.read).toBeGreaterThan(reads);
    expect((await store.readPacked({ after: 0, upTo: 1, limit: 1, wave: sampleWave.id }))[0]).toEqual(first);
  });

  it('goes on where a fault has cut it short', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(1500)) store.append(response);
    let isBroken = true;
    const keepPacked = (rows: readonly PackedResponse[]) =>
      isBroken && (rows[0]?.sequence ?? 0) > 1 ? Promise.reject(new Error('disk')) : store.keepPacked(rows);
    const desk = createAnalysisDesk({ responses: { ...store, keepPacked }, catalogue });
    await expect(desk.fileOf(sampleWave)).rejects.toThrow('disk');
    isBroken = false;
    expect(agesIn(await desk.fileOf(sampleWave))).toEqual(agesOf(store.rows));
  });

  it('prepares the answer to a question in slices', async () => {
    const store = memoryStore();
    for (const response of sampleResponses(40)) store.append(response);
    let pauses = 0;
    let time = 0;
    const pause = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const clock = () => {
      time += 20;
      return time;
    };
    const desk = createAnalysisDesk({ responses: store, catalogue, pause, clock });
    const file = await desk.fileOf(sampleWave);
    const before = pauses;
    await desk.prepare(file, { by: 'sex' });
    expect(pauses).toBe(before + 1);
    await desk.prepare(file, { by: 'sex' });
    expect(pauses).toBe(before + 1);
  });

  it('lets the file have the recodes that were saved, for those too who do not name them', async () => {
    const label = { ru: 'П', kk: 'Ж', en: 'S' };
    const recode = { name: 'sexes', from: 'sex', label, groups: [{ code: 1, from: [1, 2], label }] };
    const store = memoryStore();
    const desk = deskOf(store);
    expect((await desk.fileOf(sampleWave, [recode])).has('sexes')).toBe(true);
    expect((await desk.fileOf(sampleWave)).has('sexes')).toBe(true);
    expect((await desk.fileOf(sampleWave, [])).has('sexes')).toBe(false);
  });
});
