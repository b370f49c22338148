import { describe, expect, it } from 'vitest';
import type { Margin, Sample } from './margin.ts';
import { type Raked, rake } from './rake.ts';

const raked = (outcome: ReturnType<typeof rake>): Raked => {
  if (outcome.code !== undefined) throw new Error(outcome.code);
  return outcome;
};

const margin = (variables: readonly string[], cells: readonly (readonly number[])[]): Margin => ({
  variables,
  cells: cells.map((each) => ({ categories: each.slice(0, -1), population: each.at(-1) as number })),
});

const sumWhere = (sample: Sample, weights: Float64Array, wanted: Readonly<Record<string, number>>): number =>
  weights.reduce((sum, w, row) => {
    const isIn = Object.entries(wanted).every(([name, code]) => sample.codes[name]?.[row] === code);
    return isIn ? sum + w : sum;
  }, 0);

describe('missing values', () => {
  const sample: Sample = {
    size: 6,
    codes: { d: [1, 1, 1, 2, 2, 2], s: [1, 2, -1, 1, 2, 2], a: [1, 2, 3, -5, 1, 3] },
    start: [1, 1, 2, 1, 1, 1],
  };

  it('are a category of their own with their base-weighted share within the district', () => {
    const outcome = raked(
      rake(
        sample,
        [
          margin(
            ['d', 's'],
            [
              [1, 1, 40],
              [1, 2, 60],
              [2, 1, 30],
              [2, 2, 70],
            ],
          ),
        ],
        { groupVariable: 'd' },
      ),
    );
    expect(outcome.margins[0]?.cells).toEqual([
      { categories: [1, 1], population: 20 },
      { categories: [1, 2], population: 30 },
      { categories: [1, -1], population: 50 },
      { categories: [2, 1], population: 30 },
      { categories: [2, 2], population: 70 },
    ]);
    expect([...outcome.weights]).toEqual([20, 30, 50, 30, 35, 35]);
  });

  it('are taken over the whole file where the margin has no district', () => {
    const outcome = raked(
      rake(
        sample,
        [
          margin(
            ['a'],
            [
              [1, 70],
              [2, 70],
              [3, 70],
            ],
          ),
        ],
        { groupVariable: 'd' },
      ),
    );
    const totals = outcome.margins[0]?.cells.map(({ population }) => population.toFixed(9));
    expect(totals).toEqual(['60.000000000', '60.000000000', '60.000000000', '30.000000000']);
  });

  it('put who lacks one of several values into the one cell of those who lack them', () => {
    const crossed = margin(
      ['d', 's', 'a'],
      [
        [1, 1, 1, 30],
        [1, 2, 2, 70],
        [2, 2, 1, 50],
        [2, 2, 3, 50],
      ],
    );
    const outcome = raked(rake(sample, [crossed], { groupVariable: 'd' }));
    expect(sumWhere(sample, outcome.weights, { d: 1 })).toBeCloseTo(100, 9);
    expect(outcome.weights[3]).toBeCloseTo(100 / 3, 9);
  });
});
