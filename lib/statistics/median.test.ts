import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from './median.ts';

const ones = (values: readonly number[]) => values.map((value) => ({ value, w: 1 }));

describe('median', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[3, 1, 2], 2],
    [[1, 2, 3, 4], 2],
    [[50, 50, 0, 100, 50], 50],
  ])('of %j is %s', (values, expected) => {
    expect(median(ones(values))).toBe(expected);
  });

  it('takes counts and weights', () => {
    expect(
      median([
        { value: 10, w: 0.1 },
        { value: 20, w: 0.2 },
        { value: 30, w: 0.3 },
      ]),
    ).toBe(20);
    expect(
      median([
        { value: 0, w: 0 },
        { value: 5, w: 3 },
      ]),
    ).toBe(5);
  });

  it('is nobody of nobody, whatever values there are', () => {
    expect(median([{ value: 5, w: 0 }])).toBeUndefined();
    expect(
      median([
        { value: 1, w: 0 },
        { value: 5, w: 1e-9 },
      ]),
    ).toBe(5);
  });

  it('has no more than half of the answers on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
        const middle = median(ones(values)) ?? Number.NaN;
        expect(values.filter((value) => value < middle).length).toBeLessThan(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
