import { describe, expect, it } from 'vitest';
import type { Margin } from './margin.ts';
import { totalsRefusal } from './margin-totals.ts';

const margin = (variables: readonly string[], cells: readonly (readonly number[])[]): Margin => ({
  variables,
  cells: cells.map((each) => ({ categories: each.slice(0, -1), population: each.at(-1) as number })),
});

describe('totalsRefusal', () => {
  it.each([
    [1_000_000, 999_999, false],
    [999_999, 1_000_000, false],
    [1_000_000, 999_998, true],
    [0, 0, false],
    [0, 1, true],
  ])('takes totals that differ by one in a million of the larger: %d and %d', (first, second, isRefused) => {
    const refusal = totalsRefusal([margin(['d'], [[1, first]]), margin(['s'], [[1, second]])]);
    expect(refusal).toEqual(
      isRefused ? { code: 'INCONSISTENT_TOTALS', margins: [0, 1], totals: [first, second] } : undefined,
    );
  });

  it('takes a shared category that is nobody in both margins, and one that one of them leaves out', () => {
    const districts = [
      [1, 60],
      [2, 0],
    ];
    const bySex = [
      [1, 1, 20],
      [1, 2, 40],
      [2, 1, 0],
    ];
    expect(totalsRefusal([margin(['d'], districts), margin(['d', 's'], bySex)])).toBeUndefined();
    expect(totalsRefusal([margin(['d'], districts.slice(0, 1)), margin(['d', 's'], bySex)])).toBeUndefined();
  });

  it('looks at every pair', () => {
    const first = margin(['a'], [[1, 10]]);
    expect(totalsRefusal([first, margin(['b'], [[1, 10]]), margin(['c'], [[1, 11]])])).toMatchObject({
      margins: [0, 2],
    });
  });
});
