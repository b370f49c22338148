import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from './histogram.ts';

const one = (value: number) => ({ value, n: 1, w: 2, w2: 4 });
const percent = { low: 0, high: 100, width: 10 };

describe('histogram', () => {
  it('puts lower edges in, and the highest value into the last class', () => {
    const classes = histogram([0, 9, 10, 89, 90, 100].map(one), percent);
    expect(classes.map((each) => each.n)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(classes[0]).toEqual({ from: 0, to: 10, n: 2, w: 4, w2: 8 });
    expect(classes[9]).toMatchObject({ from: 90, to: 100 });
  });

  it('begins at the lower end of the range', () => {
    const classes = histogram([18, 27, 28, 38].map(one), { low: 18, high: 38, width: 10 });
    expect(classes.map(({ from, to, n }) => [from, to, n])).toEqual([
      [18, 28, 2],
      [28, 38, 2],
    ]);
  });

  it('cuts the last class at the end of the range', () => {
    expect(histogram([], { low: 0, high: 10, width: 4 }).map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 8],
      [8, 10],
    ]);
  });

  it.each([-1, 101])('throws on %d instead of losing it', (value) => {
    expect(() => histogram([one(value)], percent)).toThrow(`${value} lies outside 0–100`);
  });

  it('loses nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (values) => {
        const total = histogram(values.map(one), percent).reduce((sum, each) => sum + each.n, 0);
        expect(total).toBe(values.length);
      }),
    );
  });
});
