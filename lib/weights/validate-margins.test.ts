import { describe, expect, it } from 'vitest';
import type { Margin, Sample } from './margin.ts';
import { rake } from './rake.ts';

const margin = (variables: readonly string[], cells: readonly (readonly number[])[]): Margin => ({
  variables,
  cells: cells.map((each) => ({ categories: each.slice(0, -1), population: each.at(-1) as number })),
});

describe('what cannot be raked', () => {
  const two: Sample = { size: 3, codes: { d: [1, 1, 2], s: [1, 2, 1] } };
  const d = margin(
    ['d'],
    [
      [1, 60],
      [2, 40],
    ],
  );

  it.each([
    ['CATEGORY_WITHOUT_TARGET', [margin(['d'], [[1, 60]])], { margin: 0, cell: { d: 2 }, respondents: 1 }],
    [
      'EMPTY_MARGIN_CELL',
      [
        d,
        margin(
          ['s'],
          [
            [1, 40],
            [2, 50],
            [3, 10],
          ],
        ),
      ],
      { margin: 1, cell: { s: 3 }, population: 10 },
    ],
    [
      'ZERO_TARGET_WITH_RESPONDENTS',
      [
        margin(
          ['d'],
          [
            [1, 100],
            [2, 0],
          ],
        ),
      ],
      { margin: 0, cell: { d: 2 }, respondents: 1 },
    ],
    [
      'INCONSISTENT_TOTALS',
      [
        d,
        margin(
          ['s'],
          [
            [1, 50],
            [2, 51],
          ],
        ),
      ],
      { margins: [0, 1], totals: [100, 101] },
    ],
    [
      'INCONSISTENT_TOTALS',
      [
        d,
        margin(
          ['d', 's'],
          [
            [1, 1, 20],
            [1, 2, 30],
            [2, 1, 50],
          ],
        ),
      ],
      { margins: [0, 1], totals: [60, 50], shared: { d: 1 } },
    ],
  ] as const)('refuses with %s', (code, margins, details) => {
    expect(rake(two, margins)).toMatchObject({ code, ...details });
  });

  it('says the first refusal in the order of the checks', () => {
    const both = [
      margin(
        ['s'],
        [
          [1, 5],
          [2, 5],
          [3, 1],
        ],
      ),
      margin(['d'], [[1, 60]]),
    ];
    expect(rake(two, both)).toMatchObject({ code: 'CATEGORY_WITHOUT_TARGET', margin: 1 });
    const grand = [
      margin(
        ['d', 's'],
        [
          [1, 1, 20],
          [1, 2, 30],
          [2, 1, 51],
        ],
      ),
      d,
    ];
    expect(rake(two, grand)).toMatchObject({ code: 'INCONSISTENT_TOTALS', totals: [101, 100] });
    expect(rake(two, grand)).not.toHaveProperty('shared');
  });

  it('takes totals that differ by less than one in a million, and empty cells with a total of 0', () => {
    const near = margin(
      ['s'],
      [
        [1, 50],
        [2, 50.000_05],
        [3, 0],
      ],
    );
    expect(rake(two, [d, near], { maxCycles: 1 })).not.toHaveProperty('code');
  });

  it('counts the respondents of the category it names, not of all without a total', () => {
    const five: Sample = { size: 5, codes: { d: [1, 3, 2, 3, 1] } };
    expect(rake(five, [margin(['d'], [[1, 60]])])).toMatchObject({ cell: { d: 3 }, respondents: 2 });
  });

  it.each([-5, Number.NaN, Number.POSITIVE_INFINITY])('throws at a cell of %d people', (population) => {
    const one: Sample = { size: 1, codes: { d: [1] } };
    expect(() => rake(one, [margin(['d'], [[1, population]])])).toThrow(`A margin's cell holds ${population} people`);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('throws at a starting weight of %d', (start) => {
    expect(() => rake({ size: 1, codes: { d: [1] }, start: [start] }, [margin(['d'], [[1, 5]])])).toThrow(RangeError);
  });

  it('throws at a cell named twice, a negative population and a variable the sample lacks', () => {
    const sample: Sample = { size: 1, codes: { d: [1] } };
    expect(() =>
      rake(sample, [
        margin(
          ['d'],
          [
            [1, 5],
            [1, 6],
          ],
        ),
      ]),
    ).toThrow(RangeError);
    expect(() => rake(sample, [margin(['d'], [[1, -5]])])).toThrow(RangeError);
    expect(() => rake(sample, [margin(['x'], [[1, 5]])])).toThrow(RangeError);
  });
});
