import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';

describe('cronbachAlpha', () => {
  /** Of people one by one. */
  const alphaOf = (people: readonly (readonly number[])[]): number | undefined =>
    cronbachAlpha(
      (people[0] ?? []).map((_, item) => people.map((answers) => ({ value: answers[item] as number, n: 1 }))),
      people.map((answers) => ({ value: answers.reduce((sum, value) => sum + value, 0), n: 1 })),
    );

  it.each([
    // items that agree
    [
      [
        [1, 1, 1],
        [2, 2, 2],
        [5, 5, 5],
      ],
      1,
    ],
    [
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ],
      0,
    ],
    [
      [
        [1, 2],
        [2, 2],
        [3, 5],
      ],
      2 * (1 - (2 + 6) / 14),
    ],
  ])('%j -> %d', (people, alpha) => {
    expect(alphaOf(people)).toBeCloseTo(alpha, 12);
  });

  it('of people who are counted is that of the people one by one', () => {
    const people = [
      [1, 2],
      [1, 2],
      [1, 2],
      [2, 2],
      [3, 5],
      [3, 5],
    ];
    const counted = cronbachAlpha(
      [
        [
          { value: 1, n: 3 },
          { value: 2, n: 1 },
          { value: 3, n: 2 },
        ],
        [
          { value: 2, n: 4 },
          { value: 4, n: 0 },
          { value: 5, n: 2 },
        ],
      ],
      [
        { value: 3, n: 3 },
        { value: 4, n: 1 },
        { value: 8, n: 2 },
      ],
    );
    expect(counted).toBeCloseTo(alphaOf(people) ?? Number.NaN, 12);
  });

  it.each([
    ['one item', [[1], [2]]],
    ['one person', [[1, 2]]],
    ['nobody', []],
    [
      'a sum that does not vary',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'a sum that varies by rounding',
      [
        [1 / 3, 1 / 3, 1 / 3, 0],
        [1 / 3, 0, 2 / 3, 0],
        [0.1, 0.2, 0.3, 0.4],
      ],
    ],
    [
      'a sum that depends on the order of adding',
      [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
    ],
    ['a tenth each, from everybody', Array.from({ length: 3 }, () => [0.1, 0.1])],
    [
      'a third each, from everybody',
      [
        [1 / 3, 1 / 3],
        [1 / 3, 1 / 3],
        [1 / 3, 1 / 3],
      ],
    ],
  ])('is undefined with %s', (_, people) => {
    expect(alphaOf(people)).toBeUndefined();
  });

  it('is undefined where nobody answered all items', () => {
    expect(cronbachAlpha([[], []], [])).toBeUndefined();
    const nobody = [{ value: 3, n: 0 }];
    expect(cronbachAlpha([nobody, nobody], nobody)).toBeUndefined();
  });

  it('begins at a value that somebody gave', () => {
    const all = (value: number) => [
      { value: 1.1, n: 0 },
      { value, n: 3 },
    ];
    expect(cronbachAlpha([all(0.1), all(0.1)], all(0.2))).toBeUndefined();
  });
});
