import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InfluenceStratum, influenceVariance } from './influence.ts';

const anyPart = fc
  .tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 0.1, max: 3, noNaN: true }))
  .map(([influence, w]) => ({ influence, w, w2: w * w }));

describe('influenceVariance', () => {
  it('is the sum of squared distances from the stratum mean, those outside the base counted as 0', () => {
    fc.assert(
      fc.property(
        fc.array(anyPart, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (parts, outside) => {
          const z = [...parts.map(({ influence, w }) => influence * w), ...Array<number>(outside).fill(0)];
          const mean = z.reduce((sum, each) => sum + each, 0) / z.length;
          const squares = z.reduce((sum, each) => sum + (each - mean) ** 2, 0);
          const stratum = { size: z.length, parts };
          expect(influenceVariance([stratum], 'refuse')).toBeCloseTo((squares * z.length) / (z.length - 1), 9);
          expect(influenceVariance([{ ...stratum, population: 2 * z.length }], 'refuse')).toBeCloseTo(
            (squares * z.length) / (z.length - 1) / 2,
            9,
          );
        },
      ),
    );
  });

  const one: InfluenceStratum = { size: 1, parts: [{ influence: 3, w: 1, w2: 1 }] };
  const two: InfluenceStratum = { size: 2, parts: [{ influence: 1, w: 1, w2: 1 }] };

  it.each([
    ['refuse', 'LONELY_STRATUM'],
    ['adjust', 9 + 1],
    ['certainty', 1],
    ['average', 2],
  ] as const)('a stratum of one, %s: %s', (rule, variance) => {
    expect(influenceVariance([one, two], rule)).toBe(variance);
    expect(influenceVariance([two], rule)).toBe(1);
    if (rule === 'average') expect(influenceVariance([one, two, two], rule)).toBe(3);
  });

  it('is 0 where nobody has any influence', () => {
    expect(influenceVariance([], 'refuse')).toBe(0);
  });

  it('cannot learn from strata that are all lonely', () => {
    expect(influenceVariance([one], 'average')).toBe('LONELY_STRATUM');
    expect(influenceVariance([one], 'certainty')).toBe('LONELY_STRATUM');
    expect(influenceVariance([one], 'adjust')).toBe(9);
  });
});
