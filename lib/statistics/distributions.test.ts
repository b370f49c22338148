import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import { betaCdf } from './incomplete-beta.ts';
import { upperGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { tQuantile, tTwoSidedP } from './student-t.ts';
import { fUpper } from './upper-tails.ts';

const within = (got: number, want: number, rel: number): void => {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(rel * Math.abs(want) + 1e-13);
};

const parameter = fc.double({ min: 0.05, max: 5000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('logGamma', () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [11, Math.log(3_628_800)],
  ])('of %d', (z, value) => within(logGamma(z), value, 1e-13));

  it('rises by ln z from z to z + 1', () => {
    fc.assert(fc.property(parameter, (z) => within(logGamma(z + 1) - logGamma(z), Math.log(z), 1e-9)));
  });

  it.each([0, -1, Number.NaN])('refuses %d', (z) => {
    expect(() => logGamma(z)).toThrow(RangeError);
  });
});

describe('betaCdf', () => {
  it('mirrors: I_x(a, b) = 1 − I_{1−x}(b, a)', () => {
    fc.assert(
      fc.property(probability, parameter, parameter, (x, a, b) =>
        within(betaCdf(x, a, b), 1 - betaCdf(1 - x, b, a), 1e-8),
      ),
    );
  });

  it('keeps within 0 and 1 and ends there', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1]);
    expect([betaCdf(-0.1, 2, 3), betaCdf(1.1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaCdf(0.5, 0, 1)).toThrow('Beta needs positive parameters: 0, 1');
    expect(() => betaCdf(0.5, 1, 0)).toThrow('Beta needs positive parameters: 1, 0');
  });

  it('is the median at a half for equal parameters in the millions', () => {
    within(betaCdf(0.5, 2_500_000, 2_500_000), 0.5, 1e-9);
  });
});

describe('quantiles', () => {
  it('beta goes back', () => {
    fc.assert(
      fc.property(probability, parameter, parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // At the far end of [0, 1] neighbouring doubles are farther apart than the curve is wide.
        fc.pre(x < 1 - 1e-6);
        within(betaCdf(x, a, b), p, 1e-8);
      }),
    );
  });

  it('normal goes back', () => {
    fc.assert(fc.property(probability, (p) => within(normalCdf(normalQuantile(p)), p, 1e-9)));
  });

  it('t goes back, at few and at many degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.51, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 3000 }), (p, df) => {
        within(tTwoSidedP(tQuantile(p, df), df), 2 * (1 - p), 1e-9);
      }),
    );
  });

  it.each([
    [0.6, 1e-12],
    [0.975, 1e-12],
    [0.999, 2e-11],
    [0.99999, 1e-9],
    [0.9999999, 5e-9],
  ])('t goes back where bisection ends and the expansion begins: %d', (p, error) => {
    for (const df of [499, 500, 501]) {
      expect(Math.abs(tTwoSidedP(tQuantile(p, df), df) / (2 * (1 - p)) - 1)).toBeLessThan(error);
    }
  });

  it('are 0 in the middle and mirror each other about it', () => {
    expect([tQuantile(0.5, 5), tQuantile(0.5, 5000), normalQuantile(0.5)]).toEqual([0, 0, 0]);
    for (const df of [3, 3000]) expect(tQuantile(0.1, df)).toBeCloseTo(-tQuantile(0.9, df), 12);
    expect(normalQuantile(0.1)).toBeCloseTo(-normalQuantile(0.9), 12);
  });

  it('of beta end at 0 and 1', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => betaQuantile(p, 2, 3)).toThrow(`Not a probability: ${p}`);
  });

  it('t is the normal one at a million degrees of freedom', () => {
    within(tQuantile(0.975, 1_000_000), normalQuantile(0.975), 1e-5);
    within(tTwoSidedP(tQuantile(0.975, 1_000_000), 1_000_000), 0.05, 1e-9);
  });

  it.each([
    [0, 5],
    [1, 5],
    [0.9, 0],
  ])('t refuses p = %d with %d degrees of freedom', (p, df) => {
    expect(() => tQuantile(p, df)).toThrow(`No t quantile of ${p} with ${df} degrees of freedom`);
  });

  it.each([0, 1, -0.1])('normal refuses %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(`No normal quantile of ${p}`);
  });
});

describe('tails', () => {
  it('of F with one degree of freedom above is the two-sided p of t', () => {
    within(fUpper(2.5 ** 2, 1, 60), tTwoSidedP(2.5, 60), 1e-12);
  });

  it('of what is not above 0 are 1', () => {
    expect([fUpper(0, 3, 50), fUpper(-100, 3, 50), upperGamma(2, 0), upperGamma(2, -1)]).toEqual([1, 1, 1, 1]);
    expect(() => upperGamma(0, 1)).toThrow('Gamma needs a positive parameter: 0');
  });

  it('of gamma with parameter 1 is exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 300, noNaN: true }), (x) =>
        within(upperGamma(1, x), Math.exp(-x), 1e-9),
      ),
    );
  });
});
