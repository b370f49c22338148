import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterCounts } from './filter-counts.ts';
import { guardFilters, leavesFewOut } from './filter-guard.ts';

const limits = { base: 30, difference: 10 };
const one = (n: number, complementN: number) => ({ n, complements: [{ without: 'sex', complementN }] });

describe('guardFilters', () => {
  it.each([
    [29, 100, 'BASE_TOO_SMALL'],
    [30, 100, undefined],
    [30, 10, undefined],
    [30, 9, 'DIFFERENCING'],
    [30, 1, 'DIFFERENCING'],
    [30, 0, undefined],
    [29, 1, 'BASE_TOO_SMALL'],
  ])('%d people, %d more without the filter: %s', (n, complementN, reason) => {
    const verdict = guardFilters(one(n, complementN), limits);
    expect(verdict.reason).toBe(reason);
    expect(verdict.checks).toEqual([{ without: 'sex', complementN, parentN: n + complementN }]);
  });
});

describe('leavesFewOut', () => {
  it.each([
    [100, [60, 40], false],
    [100, [60, 39], true],
    [100, [60, 31], true],
    [100, [60, 30], false],
  ])('%d in %j: %s', (total, groups, few) => {
    expect(leavesFewOut(total, groups, 10)).toBe(few);
  });
});

describe('filterCounts', () => {
  it('counts as filtering again without each filter does', () => {
    const flags = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(flags, fc.array(flags, { maxLength: 4 }), (counted, passes) => {
        const rows = (without: number): number =>
          counted.filter((is, row) => is === 1 && passes.every((of, index) => index === without || of[row] === 1))
            .length;
        const found = filterCounts(
          Uint8Array.from(counted),
          passes.map((of, index) => ({ name: `f${index}`, passes: Uint8Array.from(of) })),
        );
        expect(found.n).toBe(rows(-1));
        expect(found.complements).toEqual(
          passes.map((_, index) => ({ without: `f${index}`, complementN: rows(index) - rows(-1) })),
        );
      }),
    );
  });
});
