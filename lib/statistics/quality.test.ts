import { describe, expect, it } from 'vitest';
import { asked, itemNonresponse, nonresponseCaution } from './item-nonresponse.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { outcomeRates } from './outcome-rates.ts';
import { participationRates } from './participation-rates.ts';
import { speeders } from './speeders.ts';
import { straightLining } from './straight-lining.ts';

describe('speeders', () => {
  it('are below a third of the median of their own group, not at it', () => {
    const found = speeders([300, 100, 99, 600, 300, Number.NaN, 90, 30, 29], [1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(found.groups).toEqual([
      { group: 1, n: 5, median: 300, threshold: 100 },
      { group: 2, n: 3, median: 30, threshold: 10 },
    ]);
    expect(found.rows).toEqual([2]);
  });

  it('takes the mean of the middle two, another fraction, and rows in their order', () => {
    const found = speeders([10, 20, 30, 4, 40, 1], [2, 2, 1, 2, 1, 1], 2);
    expect(found.groups.map(({ median }) => median)).toEqual([30, 10]);
    expect(found.rows).toEqual([3, 5]);
    expect(speeders([10, 20], [1, 1]).groups[0]?.median).toBe(15);
    expect(speeders([], []).groups).toEqual([]);
  });
});

describe('straightLining', () => {
  it.each([
    [[3, 3, 3, 3, 3, 3], true, 6, 0],
    [[3, 3, 3, 3, 3], false, 5, 0],
    [[3, 3, 3, 3, 3, 3, 4], false, 6, Math.sqrt(1 / 7)],
    [[1, 2, 2, 1], false, 2, Math.sqrt(1 / 3)],
    [[2], false, 1, undefined],
    [[], false, 0, undefined],
  ])('%j', (codes, isStraight, run, deviation) => {
    const found = straightLining(codes);
    expect(found).toMatchObject({ isStraight, longestRun: run });
    if (deviation === undefined) expect(found).not.toHaveProperty('deviation');
    else expect(found.deviation).toBeCloseTo(deviation, 12);
  });

  it('counts fewer rows where the grid is shorter', () => {
    expect(straightLining([2, 2, 2], 3).isStraight).toBe(true);
    expect(straightLining([], 0).isStraight).toBe(true);
  });
});

describe('item nonresponse', () => {
  it('is the share of those asked without a substantive answer', () => {
    const counts = { substantive: 12, dontKnow: 4, refused: 3, noAnswer: 1 };
    expect(asked(counts)).toBe(20);
    expect(itemNonresponse(counts)).toBe(0.4);
    expect(itemNonresponse({ substantive: 0, dontKnow: 0, refused: 0, noAnswer: 0 })).toBeUndefined();
  });

  it.each([
    [[0.21, 0.2], 'MANY_MISSING'],
    [[0.2, 0.1], undefined],
    [[0.2, 0.09], 'UNEVEN_MISSING'],
    [[0.05], undefined],
  ])('%j: %s', (shares, caution) => {
    expect(nonresponseCaution(shares)).toBe(caution);
  });
});

describe('nearDuplicates', () => {
  it('names pairs above the threshold, not at it, and the largest share of each', () => {
    const items = [
      [1, 1, 2],
      [1, 1, 2],
      [-1, -1, 2],
      [4, 5, 5],
    ];
    const found = nearDuplicates(items, 0.5);
    expect(found.pairs).toEqual([{ a: 0, b: 1, match: 0.75 }]);
    expect([...found.largest]).toEqual([0.75, 0.75, 0.25]);
    expect(nearDuplicates(items, 0.75).pairs).toEqual([]);
    expect(nearDuplicates([]).pairs).toEqual([]);
  });
});

describe('rates', () => {
  it('of nobody are undefined', () => {
    const nobody = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0 };
    const rates = outcomeRates({ ...nobody, unknownHousehold: 0, unknownOther: 0, eligibleShare: 1 });
    expect(Object.values(rates).every((rate) => rate === undefined)).toBe(true);
    expect(participationRates({ opened: 0, started: 0, partial: 0, complete: 0, rejected: 0 })).toEqual({ usable: 0 });
  });

  it('of an open link', () => {
    expect(participationRates({ opened: 200, started: 100, partial: 10, complete: 80, rejected: 5 })).toEqual({
      usable: 75,
      participation: 0.375,
      completion: 0.8,
      breakOff: 0.1,
    });
  });
});
