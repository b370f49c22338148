import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { Change, PackedResponse, ResponsePage } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { createAnalysisDesk } from './desk.ts';
import { sampleResponses, sampleWave } from './sample.ts';

/** A store in the memory, as far as the desk needs one. */
const memoryStore = () => {
  const rows: StoredResponse[] = [];
  const kept = new Map<number, PackedResponse>();
  const changes: Change[] = [];
  const numbers = new Map<string, number>();
  const calls = { read: 0, readPacked: 0 };
  let sequence = 0;
  const tell = (kind: Change['kind'], response: string): void => {
    const responseSequence = numbers.get(response) ?? null;
    changes.push({ sequence: changes.length + 1, kind, wave: sampleWave.id, response, responseSequence });
  };
  const pageOf = ({ after, upTo, limit }: ResponsePage) =>
    rows.filter((row) => row.sequence > after && row.sequence <= upTo).slice(0, limit);
  const replace = (id: string, excluded: string | null): void => {
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (row !== undefined) rows[at] = { ...row, excluded };
  };
  return {
    rows,
    calls,
    read: (page: ResponsePage) => {
      calls.read += 1;
      return Promise.resolve(pageOf(page));
    },
    readPacked: (page: ResponsePage) => {
      calls.readPacked += 1;
      return Promise.resolve(
        pageOf(page).map(({ sequence, excluded }) => ({
          sequence,
          isExcluded: excluded !== null,
          cells: kept.get(sequence)?.cells ?? null,
        })),
      );
    },
    keepPacked: (packed: readonly PackedResponse[]) => {
      for (const each of packed) kept.set(each.sequence, each);
      return Promise.resolve();
    },
    lastSequence: () => Promise.resolve(rows.at(-1)?.sequence ?? 0),
    changes: (after: number, limit: number) =>
      Promise.resolve(changes.filter((change) => change.sequence > after).slice(0, limit)),
    lastChange: () => Promise.resolve(changes.length),
    append(response: StoredResponse) {
      sequence += 1;
      rows.push({ ...response, sequence });
      numbers.set(response.id, sequence);
      tell('appended', response.id);
    },
    exclude(id: string) {
      replace(id, 'twice');
      tell('excluded', id);
    },
    include(id: string) {
      replace(id, null);
      tell('included', id);
    },
    withdraw(id: string) {
      rows.splice(0, rows.length, ...rows.filter((row) => row.id !== id));
      tell('withdrawn', id);
    },
    empty() {
      rows.length = 0;
      tell('emptied', '');
    },
  };
};

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
});
