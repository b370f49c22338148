import { describe, expect, it } from 'vitest';
import { baseVerdict, isTooWide } from './base-rule.ts';

const of = (n: number) => ({ n, nEff: n });

describe('the smallest bases', () => {
  it.each([
    [0, { withheld: 'below-smallest' }, { withheld: 'below-smallest' }],
    [9, { withheld: 'below-smallest' }, { withheld: 'below-smallest' }],
    [10, { withheld: 'below-public' }, { caution: 'few' }],
    [29, { withheld: 'below-public' }, { caution: 'few' }],
    [30, { caution: 'low-reliability' }, { caution: 'low-reliability' }],
    [49, { caution: 'low-reliability' }, { caution: 'low-reliability' }],
    [50, {}, {}],
  ])('of %i', (n, forPublic, forResearcher) => {
    expect(baseVerdict(of(n), 'public')).toEqual(forPublic);
    expect(baseVerdict(of(n), 'researcher')).toEqual(forResearcher);
  });

  it('count the effective n from 30 on, and n alone below 10', () => {
    expect(baseVerdict({ n: 80, nEff: 29.9 }, 'public')).toEqual({ withheld: 'below-public' });
    expect(baseVerdict({ n: 80, nEff: 45 }, 'public')).toEqual({ caution: 'low-reliability' });
    expect(baseVerdict({ n: 12, nEff: 8 }, 'researcher')).toEqual({ caution: 'few' });
  });

  it('keep an item with one interval wider than 30 points from the public', () => {
    const intervals = [
      { low: 0.1, high: 0.2 },
      { low: 0.3, high: 0.61 },
    ];
    expect([isTooWide(intervals, 'public'), isTooWide(intervals, 'researcher')]).toEqual([true, false]);
    expect(isTooWide([{ low: 0.3, high: 0.6 }], 'public')).toBe(false);
  });
});
