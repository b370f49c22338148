import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { givenFile, itemOf, reportBy, rowOf } from './given-file.ts';
import { rowPairs } from './pairs.ts';

const people = (count: number, district: number, age_group: number, coop_wish: number) => ({
  count,
  answers: { district, age_group, coop_wish },
});

/** The young want more, the others do not differ. */
const file = givenFile(
  [1, 2].flatMap((district) => [
    people(40, district, 1, 5),
    people(10, district, 1, 2),
    people(20, district, 3, 5),
    people(30, district, 3, 2),
    people(20, district, 5, 5),
    people(29, district, 5, 2),
  ]),
);
const pairsBy = (by: string, id = 'coop_wish') => {
  const item = sampleEntry.questionnaire.byId.get(id);
  if (item === undefined) throw new Error(`no ${id}`);
  return rowPairs(file, item, itemOf(reportBy(file, by), id), { rows: {}, by, smallestN: 30 });
};

describe('groups in pairs', () => {
  it('are compared after the table as a whole, corrected by Holm', () => {
    const [row] = pairsBy('age3');
    const pairs = row?.pairs ?? [];
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    const p = pairs.map(({ test }) => (test.reason === undefined ? test.p : Number.NaN));
    const adjusted = pairs.map(({ test }) => (test.reason === undefined ? test.adjusted : Number.NaN));
    const ranked = [...p].sort((a, b) => a - b);
    expect(Math.min(...adjusted)).toBeCloseTo((ranked[0] ?? 0) * 3, 12);
    expect(adjusted[2]).toBeCloseTo(p[2] ?? 0, 12);
    expect(pairs[0]?.difference?.value).toBeCloseTo(0.8 - 0.4, 12);
  });

  it('of two groups are the pair that two groups are anywhere', () => {
    const byDistrict = rowOf(reportBy(file, 'district'), 'coop_wish').test;
    expect(pairsBy('district')).toEqual([]);
    expect(byDistrict?.reason).toBeUndefined();
  });

  it('are left alone where the whole shows no difference, or has no test', () => {
    const alike = givenFile([1, 2, 3, 4, 5, 6].map((age) => people(40, 1, age, (age % 2) + 4)));
    const item = sampleEntry.questionnaire.byId.get('coop_wish');
    if (item === undefined) throw new Error('no item');
    const asked = { rows: {}, by: 'age3', smallestN: 30 };
    expect(rowPairs(alike, item, itemOf(reportBy(alike, 'age3'), 'coop_wish'), asked)).toEqual([{ id: 'coop_wish' }]);
    expect(pairsBy('age3', 'eaeu_attitude')).toEqual([]);
  });
});
