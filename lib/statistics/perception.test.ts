import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Estimate, hasValue } from './estimate.ts';
import { perception } from './perception.ts';

const shown = (estimate: Estimate): number => (hasValue(estimate) ? estimate.value : Number.NaN);
const anyGuesses = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0.2, max: 4, noNaN: true })), {
  minLength: 2,
  maxLength: 40,
});

describe('perception', () => {
  it('puts everybody near, above or below, and the gap is the mean less the figure', () => {
    fc.assert(
      fc.property(anyGuesses, fc.double({ min: 0, max: 100, noNaN: true }), (guesses, figure) => {
        const answers = guesses.map(([value, w]) => ({ value, n: 1, w, w2: w * w }));
        const found = perception([{ size: 50, answers }], { figure });
        const { accurate, over, under, mean, gap, distance } = found;
        expect(shown(accurate) + shown(over) + shown(under)).toBeCloseTo(1, 10);
        expect(shown(gap)).toBeCloseTo(shown(mean) - figure, 9);
        expect(shown(distance)).toBeGreaterThanOrEqual(Math.abs(shown(gap)) - 1e-9);
        expect(guesses.map(([value]) => value)).toContain(found.median);
      }),
    );
  });

  it.each([
    [28, 'accurate'],
    [27, 'under'],
    [48, 'accurate'],
    [49, 'over'],
  ] as const)('a guess of %d against 38 is %s', (guess, where) => {
    const answers = [{ value: guess, n: 2, w: 2, w2: 2 }];
    expect(shown(perception([{ size: 9, answers }], { figure: 38 })[where])).toBe(1);
  });

  it('of nobody has a reason and no median', () => {
    const found = perception([{ size: 9, answers: [] }], { figure: 38 });
    expect(found.gap).toMatchObject({ reason: 'EMPTY_BASE' });
    expect(found).not.toHaveProperty('median');
  });
});
