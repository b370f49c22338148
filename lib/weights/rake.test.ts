import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Margin, Sample } from './margin.ts';
import { notConverged, type Raked, rake } from './rake.ts';

const raked = (outcome: ReturnType<typeof rake>): Raked => {
  if (outcome.code !== undefined) throw new Error(outcome.code);
  return outcome;
};

const margin = (variables: readonly string[], cells: readonly (readonly number[])[]): Margin => ({
  variables,
  cells: cells.map((each) => ({ categories: each.slice(0, -1), population: each.at(-1) as number })),
});

/** Two districts, two sexes, three ages; every combination occurs, so raking converges. */
const combinations = [1, 2].flatMap((d) => [1, 2].flatMap((s) => [1, 2, 3].map((a) => [d, s, a] as const)));
const anySample = fc
  .array(fc.tuple(fc.nat(11), fc.double({ min: 0.2, max: 5, noNaN: true })), { minLength: 1, maxLength: 60 })
  .map((more): Sample => {
    const rows = [
      ...combinations.map((c) => [c, 1] as const),
      ...more.map(([at, w]) => [combinations[at], w] as const),
    ];
    const code = (place: number) => rows.map(([c]) => c?.[place] ?? 0);
    return {
      size: rows.length,
      codes: { d: code(0), s: code(1), a: code(2) },
      start: rows.map(([, w]) => w),
    };
  });

const bySex = margin(
  ['d', 's'],
  [
    [1, 1, 4000],
    [1, 2, 6000],
    [2, 1, 21_000],
    [2, 2, 19_000],
  ],
);
const byAge = margin(
  ['a'],
  [
    [1, 20_000],
    [2, 25_000],
    [3, 5000],
  ],
);

const sumWhere = (sample: Sample, weights: Float64Array, wanted: Readonly<Record<string, number>>): number =>
  weights.reduce((sum, w, row) => {
    const isIn = Object.entries(wanted).every(([name, code]) => sample.codes[name]?.[row] === code);
    return isIn ? sum + w : sum;
  }, 0);

describe('rake', () => {
  it('meets every margin', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const { weights, isConverged, deviations } = raked(rake(sample, [bySex, byAge]));
        expect(isConverged).toBe(true);
        expect(Math.max(...deviations)).toBeLessThanOrEqual(1e-10);
        expect(sumWhere(sample, weights, { d: 1, s: 2 })).toBeCloseTo(6000, 4);
        expect(sumWhere(sample, weights, { a: 2 })).toBeCloseTo(25_000, 4);
        expect(weights.every((w) => w > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the margins, of the rows, or on the scale of the start', () => {
    fc.assert(
      fc.property(anySample, fc.double({ min: 0.01, max: 100, noNaN: true }), (sample, k) => {
        const options = { tolerance: 1e-13, maxCycles: 2000 };
        const reference = raked(rake(sample, [bySex, byAge], options)).weights;
        const turned = raked(rake(sample, [byAge, bySex], options)).weights;
        const scaled: Sample = { ...sample, start: Array.from(sample.start ?? [], (w) => w * k) };
        const backwards: Sample = {
          size: sample.size,
          codes: Object.fromEntries(Object.entries(sample.codes).map(([n, c]) => [n, Array.from(c).reverse()])),
          start: Array.from(sample.start ?? []).reverse(),
        };
        const rescaled = raked(rake(scaled, [bySex, byAge], options)).weights;
        const reversed = raked(rake(backwards, [bySex, byAge], options)).weights.toReversed();
        for (const [row, w] of reference.entries()) {
          for (const other of [turned, rescaled, reversed]) expect((other[row] as number) / w).toBeCloseTo(1, 8);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same weight to those whom nothing tells apart', () => {
    const sample: Sample = { size: 4, codes: { a: [1, 1, 2, 2] } };
    const { weights, cycles } = raked(
      rake(sample, [
        margin(
          ['a'],
          [
            [1, 10],
            [2, 30],
          ],
        ),
      ]),
    );
    expect([...weights]).toEqual([5, 5, 15, 15]);
    expect(cycles).toBe(1);
  });

  it('is converged at a tolerance of 0 where margins are met to the last bit, by cells for nobody too', () => {
    const sample: Sample = { size: 4, codes: { a: [1, 1, 2, 2] } };
    const cells = [
      [1, 10],
      [2, 30],
      [3, 0],
    ];
    const outcome = raked(rake(sample, [margin(['a'], cells)], { tolerance: 0 }));
    expect(outcome).toMatchObject({ isConverged: true, cycles: 1, deviations: [0] });
    expect([...outcome.weights]).toEqual([5, 5, 15, 15]);
  });

  it('is not converged where margins contradict each other, however settled', () => {
    const torn: Sample = { size: 2, codes: { a: [1, 2], b: [1, 2] } };
    const outcome = raked(
      rake(torn, [
        margin(
          ['a'],
          [
            [1, 60],
            [2, 40],
          ],
        ),
        margin(
          ['b'],
          [
            [1, 50],
            [2, 50],
          ],
        ),
      ]),
    );
    expect(outcome).toMatchObject({ isConverged: false, cycles: 500 });
    expect(notConverged(outcome)).toEqual({ code: 'NOT_CONVERGED', cycles: 500, deviations: outcome.deviations });
    expect(outcome.deviations[0]).toBeCloseTo(0.25, 12);
    expect(notConverged({ isConverged: true, cycles: 1, deviations: [0] })).toBeUndefined();
  });
});
