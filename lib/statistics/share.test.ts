import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sums } from './base.ts';
import { hasInterval, hasValue } from './estimate.ts';
import { estimateShare, type ShareStratum } from './share.ts';

const even = (n: number, w = 1): Sums => ({ n, w: n * w, w2: n * w * w });
const stratum = (size: number, base: number, chosen: number): ShareStratum => ({
  size,
  base: even(base),
  chosen: even(chosen),
});

describe('estimateShare', () => {
  it('gives value, interval and base together', () => {
    const estimate = estimateShare([stratum(100, 100, 41)]);
    expect(estimate).toMatchObject({ value: 0.41, df: 99, method: 'logit', base: { n: 100, w: 100, nEff: 100 } });
    expect(hasInterval(estimate) && [estimate.low.toFixed(3), estimate.high.toFixed(3)]).toEqual(['0.317', '0.510']);
  });

  it.each([
    ['nobody', 0, { value: 0, low: 0, high: 1 - 0.025 ** (1 / 30) }],
    ['everybody', 30, { value: 1, low: 0.025 ** (1 / 30), high: 1 }],
  ])('uses exact limits where %s chose it', (_who, chosen, expected) => {
    expect(estimateShare([stratum(40, 30, chosen)])).toMatchObject({ ...expected, method: 'clopper-pearson-kish' });
  });

  it.each([
    ['an empty base', [stratum(40, 0, 0)], 'EMPTY_BASE'],
    ['no strata at all', [], 'EMPTY_BASE'],
    ['one respondent of two strata each', [stratum(40, 1, 1), stratum(40, 1, 0)], 'NO_DEGREES_OF_FREEDOM'],
    ['a stratum of one', [stratum(1, 1, 1), stratum(40, 30, 10)], 'LONELY_STRATUM'],
  ])('says why there is no interval: %s', (_why, strata, reason) => {
    const estimate = estimateShare(strata);
    expect(hasInterval(estimate)).toBe(false);
    expect(estimate).toMatchObject({ reason });
    expect(hasValue(estimate)).toBe(reason !== 'EMPTY_BASE');
  });

  it('counts nobody and everybody, where sums of weights only come near', () => {
    const base = { n: 30, w: 0.1 + 0.2 + 29.7, w2: 30 };
    const share = (n: number, w: number) => estimateShare([{ size: 40, base, chosen: { n, w, w2: w } }]);
    expect(share(0, 1e-15)).toMatchObject({ value: 0, low: 0 });
    expect(share(30, base.w - 1e-14)).toMatchObject({ value: 1, high: 1 });
  });

  it('is not touched by a lonely stratum that is not in its base', () => {
    expect(estimateShare([stratum(1, 0, 0), stratum(40, 30, 10)])).toEqual(estimateShare([stratum(40, 30, 10)]));
  });

  it('counts those outside the base into the stratum', () => {
    const [whole, part] = [estimateShare([stratum(60, 60, 20)]), estimateShare([stratum(600, 60, 20)])];
    expect(hasInterval(whole) && hasInterval(part) && part.se < whole.se).toBe(true);
  });

  const anyStratum = fc
    .tuple(fc.integer({ min: 2, max: 500 }), fc.nat(500), fc.integer({ min: 2, max: 300 }))
    .map(([base, chosen, outside]) => stratum(base + outside, base, Math.min(base, chosen)));
  const anyStrata = fc.array(anyStratum, { minLength: 1, maxLength: 3 });

  it('holds its value inside its interval, and both inside 0 and 1', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const estimate = estimateShare(strata);
        if (!hasInterval(estimate)) throw new Error(estimate.reason);
        expect(estimate.low).toBeGreaterThanOrEqual(0);
        expect(estimate.low).toBeLessThanOrEqual(estimate.value + 1e-12);
        expect(estimate.high).toBeGreaterThanOrEqual(estimate.value - 1e-12);
        expect(estimate.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(anyStrata, fc.double({ min: 0.01, max: 1000, noNaN: true }), (strata, k) => {
        const scale = (s: Sums): Sums => ({ n: s.n, w: s.w * k, w2: s.w2 * k * k });
        const scaled = estimateShare(strata.map((s) => ({ ...s, base: scale(s.base), chosen: scale(s.chosen) })));
        const estimate = estimateShare(strata);
        if (!(hasInterval(estimate) && hasInterval(scaled))) throw new Error('both have an interval');
        expect(scaled.value).toBeCloseTo(estimate.value, 10);
        expect(scaled.low).toBeCloseTo(estimate.low, 8);
        expect(scaled.high).toBeCloseTo(estimate.high, 8);
      }),
    );
  });
});
