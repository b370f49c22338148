import { describe, expect, it } from 'vitest';
import { cohensH } from './cohens-h.ts';
import { moverInterval } from './mover-interval.ts';
import { compareShares, type ShareComparison } from './share-difference.ts';
import { standardisedDifference } from './standardised-difference.ts';

describe('compareShares', () => {
  const even = (n: number) => ({ n, w: n, w2: n });
  const districts = (chosenA: number, chosenB: number): readonly ShareComparison[] => [
    { size: 100, a: { base: even(100), chosen: even(chosenA) }, b: { base: even(0), chosen: even(0) } },
    { size: 100, a: { base: even(0), chosen: even(0) }, b: { base: even(100), chosen: even(chosenB) } },
  ];

  it.each([
    [40, 50, 't'],
    [10, 50, 't'],
    [9, 50, 'mover'],
    [50, 91, 'mover'],
    [0, 50, 'mover'],
    [0, 100, 'mover'],
    [0, 0, 'mover'],
  ])('%d against %d of 100: %s', (chosenA, chosenB, method) => {
    const difference = compareShares(districts(chosenA, chosenB));
    expect(difference.shown).toMatchObject({ method });
    expect(difference.shown?.low).toBeLessThanOrEqual((chosenA - chosenB) / 100);
    expect(difference.shown?.high).toBeGreaterThan((chosenA - chosenB) / 100);
  });

  it('has the degrees of freedom of all who answered', () => {
    expect(compareShares(districts(40, 50))).toMatchObject({ df: 200 - 2 - 1 });
    expect(compareShares(districts(0, 50))).toMatchObject({ df: 200 - 2 - 1 });
  });

  it('has no limits for nobody', () => {
    expect(compareShares([])).toEqual({ reason: 'EMPTY_BASE' });
  });

  it('has none with a lonely stratum, nor without degrees of freedom', () => {
    const lonely: ShareComparison = {
      size: 1,
      a: { base: even(1), chosen: even(1) },
      b: { base: even(0), chosen: even(0) },
    };
    expect(compareShares([lonely, ...districts(40, 50)])).not.toHaveProperty('shown');
    const single = { base: even(1), chosen: even(0) };
    const nobody = { base: even(0), chosen: even(0) };
    const thin = [
      { size: 5, a: single, b: nobody },
      { size: 5, a: { base: even(1), chosen: even(1) }, b: nobody },
      { size: 5, a: nobody, b: single },
    ];
    expect(compareShares(thin)).not.toHaveProperty('shown');
  });
});

describe('sizes of a difference', () => {
  it('mover is as wide as the sides need', () => {
    const limits = moverInterval({ value: 0.5, low: 0.4, high: 0.6 }, { value: 0, low: 0, high: 0.3 });
    expect(limits.low).toBeCloseTo(0.5 - Math.hypot(0.1, 0.3), 12);
    expect(limits.high).toBeCloseTo(0.6, 12);
  });

  it('h is 0 for equal shares, π from none to all, and turns with its sides', () => {
    expect(cohensH(0.3, 0.3)).toBe(0);
    expect(cohensH(1, 0)).toBeCloseTo(Math.PI, 12);
    expect(cohensH(0.2, 0.7)).toBeCloseTo(-cohensH(0.7, 0.2), 12);
  });

  it('the standardised one pools the deviations', () => {
    const found = standardisedDifference({ mean: 5, deviation: 2, n: 11 }, { mean: 3, deviation: 4, n: 6 });
    expect(found).toBeCloseTo(2 / Math.sqrt((10 * 4 + 5 * 16) / 15), 12);
    expect(standardisedDifference({ mean: 5, deviation: 0, n: 3 }, { mean: 3, deviation: 0, n: 3 })).toBeUndefined();
  });
});
