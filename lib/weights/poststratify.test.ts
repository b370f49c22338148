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
});
