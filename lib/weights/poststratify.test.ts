import { describe, expect, it } from 'vitest';
import type { Margin, Sample } from './margin.ts';
import { poststratify, thinCells } from './poststratify.ts';
import { rescaleTo } from './rescale.ts';

const margin = (variables: readonly string[], cells: readonly (readonly number[])[]): Margin => ({
  variables,
  cells: cells.map((each) => ({ categories: each.slice(0, -1), population: each.at(-1) as number })),
});

describe('poststratify', () => {
  const sample: Sample = { size: 25, codes: { a: Array.from({ length: 25 }, (_, row) => (row < 20 ? 1 : 2)) } };
  const ages = margin(
    ['a'],
    [
      [1, 40],
      [2, 10],
    ],
  );

  it('meets its one margin at once', () => {
    const outcome = poststratify(sample, ages);
    expect(outcome).toMatchObject({ isConverged: true, cycles: 1 });
    expect(outcome).toMatchObject({ weights: new Float64Array(25).fill(2) });
  });

  it('takes the share of those who lack a value within the district', () => {
    const lacking: Sample = { size: 6, codes: { d: [1, 1, 1, 1, 2, 2], s: [1, 1, 2, -1, 1, 2] } };
    const bySex = margin(
      ['d', 's'],
      [
        [1, 1, 40],
        [1, 2, 60],
        [2, 1, 30],
        [2, 2, 70],
      ],
    );
    expect(poststratify(lacking, bySex, 'd')).toMatchObject({
      isConverged: true,
      weights: Float64Array.of(15, 15, 45, 25, 30, 70),
    });
    // Without a district the one who lacks a value is a sixth of the whole.
    const pooled = poststratify(
      lacking,
      margin(
        ['s'],
        [
          [1, 60],
          [2, 120],
        ],
      ),
    );
    expect(pooled).toMatchObject({ margins: [{ cells: [{}, {}, { categories: [-1], population: 30 }] }] });
  });

  it('names the cells with fewer than 20', () => {
    expect(thinCells(sample, ages)).toEqual([{ cell: { a: 2 }, respondents: 5 }]);
    expect(thinCells(sample, ages, 21)).toHaveLength(2);
  });
});

describe('rescaleTo', () => {
  const named = margin(
    ['d', 's'],
    [
      [1, 1, 20],
      [1, 2, 20],
      [2, 1, 60],
    ],
  );

  it('scales within what is shared, else as a whole, and says so', () => {
    const others = [
      named,
      margin(
        ['d', 'a'],
        [
          [1, 1, 10],
          [1, 2, 10],
          [2, 1, 60],
        ],
      ),
      margin(
        ['e'],
        [
          [1, 25],
          [2, 25],
        ],
      ),
    ];
    const { margins, log } = rescaleTo(others, 0);
    expect(margins[0]).toBe(named);
    expect(margins[1]?.cells.map(({ population }) => population)).toEqual([20, 20, 60]);
    expect(margins[2]?.cells.map(({ population }) => population)).toEqual([50, 50]);
    expect(log).toEqual([
      { margin: 1, shared: { d: 1 }, factor: 2 },
      { margin: 2, factor: 2 },
    ]);
  });

  it('leaves alone who is nobody, and takes to nobody whom the named margin does not know', () => {
    const other = margin(
      ['d'],
      [
        [1, 10],
        [2, 0],
        [3, 7],
      ],
    );
    const { margins, log } = rescaleTo([other, named], 1);
    expect(margins[0]?.cells.map(({ population }) => population)).toEqual([40, 0, 0]);
    expect(log).toEqual([
      { margin: 0, shared: { d: 1 }, factor: 4 },
      { margin: 0, shared: { d: 3 }, factor: 0 },
    ]);
  });

  it('throws at a margin that is not there', () => {
    expect(() => rescaleTo([named], 1)).toThrow(new RangeError('No margin 1'));
  });
});
