import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOfError } from './margin-of-error.ts';
import { detectableGap, effectiveNPerGroup } from './power.ts';
import { sampleSize } from './sample-size.ts';

describe('marginOfError', () => {
  it.each([
    [300, 1, 12_000, 5.6],
    [300, 1.4, 12_000, 6.6],
    [400, 1, 42_000, 4.9],
    [600, 1.4, 42_000, 4.7],
    [800, 1, 42_000, 3.4],
  ])('n %d, deff %d, N %d: %d points', (n, designEffect, population, points) => {
    expect(100 * marginOfError(n, { designEffect, population })).toBeCloseTo(points, 1);
  });

  it('is undone by the sample size', () => {
    const plan = { p: 0.3, designEffect: 1.3, population: 12_000, level: 0.9 };
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.2, noNaN: true }), (e) => {
        expect(marginOfError(sampleSize(e, plan).exact, plan)).toBeCloseTo(e, 9);
      }),
    );
  });

  it('is 0 once everybody was asked', () => {
    expect(marginOfError(500, { population: 500 })).toBe(0);
    expect(marginOfError(501, { population: 500 })).toBe(0);
    expect(marginOfError(400)).toBeCloseTo(0.048_999_1, 7);
    expect(sampleSize(0.05)).toMatchObject({ n: 385 });
  });
});

describe('power', () => {
  it.each([
    [0.5, 0.6, 388],
    [0.5, 0.57, 796],
    [0.1, 0.15, 686],
  ])('%d against %d takes %d per group', (p1, p2, n) => {
    expect(Math.ceil(effectiveNPerGroup(p1, p2))).toBe(n);
  });

  it('is undone by the smallest gap found', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.6, noNaN: true }), fc.integer({ min: 100, max: 5000 }), (p, n) => {
        const gap = detectableGap(p, n) as number;
        expect(effectiveNPerGroup(p, p + gap)).toBeCloseTo(n, 3);
      }),
      { numRuns: 30 },
    );
    expect(detectableGap(0.5, 600 / 1.4)).toBeCloseTo(0.095, 3);
  });

  it('finds nothing above a share of nearly 1 with a few people', () => {
    expect(detectableGap(0.99, 20)).toBeUndefined();
    expect(detectableGap(1, 20)).toBeUndefined();
  });
});
