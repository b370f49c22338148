import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Margin, Sample } from './margin.ts';
import { type Raked, rake } from './rake.ts';
import { rakeAndTrim } from './trim.ts';

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

describe('rakeAndTrim', () => {
  const caps = { lower: 0.5, upper: 2 };

  it('ends within the caps; converged means the margins hold as well', () => {
    fc.assert(
      fc.property(anySample, (sample) => {
        const outcome = rakeAndTrim(sample, [bySex, byAge], { ...caps, groupVariable: 'd' });
        if (outcome.code !== undefined) throw new Error(outcome.code);
        const first = raked(rake(sample, [bySex, byAge], { groupVariable: 'd' })).weights;
        for (const district of [1, 2]) {
          const own = (weights: Float64Array) => weights.filter((_, row) => sample.codes['d']?.[row] === district);
          const mean = own(first).reduce((sum, w) => sum + w, 0) / own(first).length;
          expect(Math.min(...own(outcome.weights))).toBeGreaterThanOrEqual(caps.lower * mean * (1 - 1e-8));
          expect(Math.max(...own(outcome.weights))).toBeLessThanOrEqual(caps.upper * mean * (1 + 1e-8));
        }
        expect(Math.max(...outcome.deviations) <= 1e-9).toBe(outcome.isConverged);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves weights alone that are within the caps', () => {
    const sample: Sample = { size: 4, codes: { a: [1, 1, 2, 2] } };
    const outcome = rakeAndTrim(sample, [
      margin(
        ['a'],
        [
          [1, 10],
          [2, 15],
        ],
      ),
    ]);
    expect(outcome).toMatchObject({ isConverged: true, trimCycles: 0, firstOutside: 0, atLower: 0, atUpper: 0 });
  });

  it('takes its means within the district, also where no margin names it', () => {
    const sample: Sample = { size: 4, codes: { a: [1, 1, 1, 2], d: [1, 2, 2, 2] } };
    const ages = margin(
      ['a'],
      [
        [1, 30],
        [2, 70],
      ],
    );
    // First 10, 10, 10, 70, so means of 10 and 30 and caps of 4 to 30 and 12 to 90.
    const outcome = rakeAndTrim(sample, [ages], { lower: 0.4, groupVariable: 'd' });
    if (outcome.code !== undefined) throw new Error(outcome.code);
    expect(outcome).toMatchObject({ isConverged: true, firstOutside: 2, atLower: 2, atUpper: 0 });
    for (const [row, weight] of [6, 12, 12, 70].entries()) expect(outcome.weights[row]).toBeCloseTo(weight, 6);
    // Over all people the mean is 25, and the three are below.
    expect(rakeAndTrim(sample, [ages], { lower: 0.41 })).toMatchObject({ firstOutside: 3 });
  });

  it('refuses what cannot be raked', () => {
    const sample: Sample = { size: 2, codes: { a: [1, 2] } };
    expect(rakeAndTrim(sample, [margin(['a'], [[1, 10]])])).toMatchObject({ code: 'CATEGORY_WITHOUT_TARGET' });
  });

  it('ends with a clip and says how far off it is where caps and margins contradict', () => {
    const sample: Sample = { size: 4, codes: { a: [1, 1, 1, 2] } };
    const outcome = rakeAndTrim(
      sample,
      [
        margin(
          ['a'],
          [
            [1, 3],
            [2, 97],
          ],
        ),
      ],
      { maxTrimCycles: 5 },
    );
    expect(outcome).toMatchObject({ isConverged: false, trimCycles: 5, firstOutside: 4, atLower: 3, atUpper: 1 });
    if (outcome.code === undefined) expect([...outcome.weights]).toEqual([7.5, 7.5, 7.5, 75]);
  });

  it('does not clip what could not be raked', () => {
    const torn: Sample = { size: 2, codes: { a: [1, 2], b: [1, 2] } };
    const margins = [
      margin(
        ['a'],
        [
          [1, 99],
          [2, 1],
        ],
      ),
      margin(
        ['b'],
        [
          [1, 50],
          [2, 50],
        ],
      ),
    ];
    expect(rakeAndTrim(torn, margins, { maxCycles: 3 })).toMatchObject({ isConverged: false, trimCycles: 0 });
  });
});
