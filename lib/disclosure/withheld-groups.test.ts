import { describe, expect, it } from 'vitest';
import { loosened, smallestThresholds } from './thresholds.ts';
import { withheldGroups, withoutGroups } from './withheld-groups.ts';

describe('withheldGroups', () => {
  const counts = [
    [5, 40, 0, 30, 10],
    [4, 0, 0, 20, 0],
  ];

  it('are the small ones and those of one mind; nobody at all tells nothing', () => {
    expect(withheldGroups(counts, 10)).toEqual([
      { group: 0, reason: 'BASE_TOO_SMALL' },
      { group: 1, reason: 'ALL_OR_NONE' },
      { group: 4, reason: 'ALL_OR_NONE' },
    ]);
  });

  it('are of one mind where one answer is given by somebody, however many are given by nobody', () => {
    const three = [
      [40, 40, 0],
      [0, 20, 0],
      [0, 0, 0],
    ];
    expect(withheldGroups(three, 10)).toEqual([{ group: 0, reason: 'ALL_OR_NONE' }]);
  });

  it('leave with their share of every total', () => {
    expect(withoutGroups(counts, withheldGroups(counts, 10))).toEqual([
      [0, 30],
      [0, 20],
    ]);
  });
});

describe('loosened', () => {
  it.each([
    [{}, []],
    [{ cell: 11, widestInterval: 0.2 }, []],
    [{ cell: 9 }, ['cell']],
    [{ base: 9.5, publicBase: 29 }, ['base', 'publicBase']],
    [{ widestInterval: 0.31 }, ['widestInterval']],
    [{ widestInterval: 0 }, ['widestInterval']],
    [{ batch: Number.NaN }, ['batch']],
  ])('of %j: %j', (wish, names) => {
    expect(loosened({ ...smallestThresholds, ...wish })).toEqual(names);
  });
});
