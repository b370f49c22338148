import { describe, expect, it } from 'vitest';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { type Given, givenFile, reportBy, rowOf, weightsBy } from './given-file.ts';

const people = (count: number, answers: Given['answers']): Given => ({ count, answers });
const wish = (count: number, district: number, sex: number, coop_wish: number): Given =>
  people(count, { district, sex, coop_wish });
const shownOf = (group: ReturnType<typeof rowOf>['groups'][number] | undefined) => {
  if (group === undefined || group.withheld !== undefined) throw new Error(group?.withheld ?? 'no group');
  return group;
};

/** Two districts of unlike size, both sexes in each. */
const two = givenFile([
  wish(40, 1, 1, 5),
  wish(20, 1, 2, 2),
  wish(30, 2, 1, 4),
  wish(60, 2, 2, 1),
  people(50, { district: 2 }),
]);

describe('a report by any variable', () => {
  it('takes districts as strata, whole, whoever is in the base', () => {
    const men = shownOf(rowOf(reportBy(two, 'sex'), 'coop_wish').groups[0]);
    const sums = (n: number) => ({ n, w: n, w2: n });
    const expected = estimateShare([
      { size: 60, base: sums(40), chosen: sums(40) },
      { size: 140, base: sums(30), chosen: sums(0) },
    ]);
    expect(men).toMatchObject({ n: 70, nEff: 70, asked: 70 });
    expect(men.figures.shares[4]).toMatchObject({ value: 40 / 70, n: 40 });
    if (!('low' in expected)) throw new Error('no interval');
    expect(men.figures.shares[4]).toMatchObject({ low: expected.low, high: expected.high });
  });

  it('weighs, names the run, and leaves out whom it does not weigh', () => {
    const weights = weightsBy((district) => (district === 1 ? 3 : 1), 150);
    const weighted = reportBy(two, 'sex', { weights });
    expect(weighted).toMatchObject({ weight: 'population', weightRun: 7 });
    const men = shownOf(rowOf(weighted, 'coop_wish').groups[0]);
    expect(men.figures.shares[4]?.value).toBeCloseTo(120 / 150, 12);
    expect(men.nEff).toBeCloseTo(150 ** 2 / (40 * 9 + 30), 9);
    expect(reportBy(two, 'sex')).toMatchObject({ weight: 'none', weightRun: null });
    expect(reportBy(two, 'district', { weights }).sizes).toEqual([
      { group: 1, n: 60 },
      { group: 2, n: 90 },
    ]);
  });

  it('does not depend on the scale of the weights', () => {
    const scaled = (by: number) =>
      rowOf(reportBy(two, 'sex', { weights: weightsBy((district, sex) => by * (district + sex / 3)) }), 'coop_wish');
    const [one, many] = [scaled(1), scaled(1024)];
    expect(many).toEqual(one);
  });

  it('filters without changing the strata', () => {
    const women = reportBy(two, 'district', { filter: [{ variable: 'sex', codes: [2] }] });
    expect(women.sizes).toEqual([
      { group: 1, n: 20 },
      { group: 2, n: 60 },
    ]);
    expect(shownOf(rowOf(women, 'coop_wish').groups[1]).n).toBe(60);
  });

  it('does not say how many are in a group of a few', () => {
    const file = givenFile([wish(5, 1, 1, 2), wish(40, 2, 2, 2)]);
    expect(reportBy(file, 'sex').sizes).toEqual([{ group: 1 }, { group: 2, n: 40 }]);
  });

  it('takes the thresholds that are set', () => {
    const strict = { thresholds: { ...smallestThresholds, base: 61 } };
    expect(rowOf(reportBy(two, 'district', strict), 'coop_wish').groups[0]).toEqual({
      group: 1,
      withheld: 'below-smallest',
    });
  });
});
