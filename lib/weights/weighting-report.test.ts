import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalWeights } from './equal-weights.ts';
import type { Margin, Sample } from './margin.ts';
import { rake } from './rake.ts';
import { verdictOf, weightSummary } from './weight-summary.ts';
import { weightingReport } from './weighting-report.ts';

describe('weightSummary', () => {
  it('tells nothing of nobody', () => {
    expect(weightSummary(new Float64Array(0))).toBeUndefined();
  });

  it('gives deff = 1 + cv², and equal weights a deff of 1', () => {
    const summary = weightSummary(Float64Array.of(1, 1, 4));
    expect(summary).toMatchObject({
      smallest: 1,
      largest: 4,
      mean: 2,
      base: { n: 3, w: 6, nEff: 2 },
      designEffect: 1.5,
    });
    expect(summary?.deviation).toBeCloseTo(Math.sqrt(2), 12);
    expect(weightSummary(Float64Array.of(3, 3))).toMatchObject({ designEffect: 1, deviation: 0, verdict: 'fine' });
  });

  it.each([
    [2, 'fine'],
    [2.01, 'warn'],
    [4, 'warn'],
    [4.01, 'not-by-default'],
  ])('a design effect of %d: %s', (effect, verdict) => {
    expect(verdictOf(effect)).toBe(verdict);
  });
});

describe('equalWeights', () => {
  it('lets every district sum to the same and keeps the whole and the ratios within', () => {
    const weight = fc.double({ min: 0.1, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, fc.constantFrom(1, 2, 3)), { minLength: 1 }), (rows) => {
        const weights = Float64Array.from(rows, ([w]) => w);
        const districts = rows.map(([, d]) => d);
        const equal = equalWeights(weights, districts);
        const total = weights.reduce((sum, w) => sum + w, 0);
        const present = [...new Set(districts)];
        for (const district of present) {
          const own = equal.reduce((sum, w, row) => (districts[row] === district ? sum + w : sum), 0);
          expect(own).toBeCloseTo(total / present.length, 6);
          const ratios = [...equal].flatMap((w, row) => (districts[row] === district ? [w / (weights[row] ?? 1)] : []));
          expect(Math.max(...ratios) / Math.min(...ratios)).toBeCloseTo(1, 10);
        }
      }),
    );
  });
});

describe('weightingReport', () => {
  const people = [...Array<number>(40).fill(1), ...Array<number>(25).fill(2), ...Array<number>(3).fill(3)];
  const sample: Sample = { size: 68, codes: { a: people, d: people.map((_, row) => (row % 2) + 1) } };
  const ages: Margin = {
    variables: ['a'],
    cells: [
      { categories: [1], population: 50 },
      { categories: [2], population: 20 },
      { categories: [3], population: 30 },
    ],
  };

  it('says of each cell what it was and became, and what to beware of', () => {
    const outcome = rake(sample, [ages], { groupVariable: 'd' });
    if (outcome.code !== undefined) throw new Error(outcome.code);
    const report = weightingReport(sample, outcome, 'd');
    expect(report.margins[0]?.map(({ cell, respondents, cautions }) => [cell, respondents, cautions])).toEqual([
      [{ a: 1 }, 40, []],
      [{ a: 2 }, 25, ['FEW']],
      [{ a: 3 }, 3, ['MERGE', 'FACTOR']],
    ]);
    expect(report.margins[0]?.[2]).toMatchObject({ before: 3 / 68, population: 30 });
    expect(report.margins[0]?.[2]?.after).toBeCloseTo(0.3, 12);
    expect(report.margins[0]?.[2]?.factor).toBeCloseTo(0.3 / (3 / 68), 10);
    expect(report.groups.map(({ group, weights }) => [group, weights.base.n])).toEqual([
      [1, 34],
      [2, 34],
    ]);
    expect(report.missing).toEqual({ a: 0 });
    expect(report).toMatchObject({ isConverged: true, cycles: 1 });
    expect(report.weights?.base.n).toBe(68);
  });

  it('sums up every district by itself, in the order of their codes', () => {
    const three: Sample = { size: 3, codes: { a: [1, 1, 1], d: [10, 9, 10] }, start: [1, 4, 3] };
    const outcome = rake(three, [{ variables: ['a'], cells: [{ categories: [1], population: 16 }] }]);
    if (outcome.code !== undefined) throw new Error(outcome.code);
    const { groups } = weightingReport(three, outcome, 'd');
    expect(
      groups.map(({ group, weights: { base, smallest, mean } }) => [group, base.n, base.w, smallest, mean]),
    ).toEqual([
      [9, 1, 8, 8, 8],
      [10, 2, 8, 2, 4],
    ]);
  });

  // Of two cells the first: how many stand in it and in the other, with what weight each.
  it.each([
    [30, 30, 1, 1, []],
    [29, 30, 1, 1, ['FEW']],
    [20, 30, 1, 1, ['FEW']],
    [19, 30, 1, 1, ['MERGE']],
    [0, 30, 1, 1, []],
    [32, 224, 35, 3, []],
    [32, 224, 36, 3, ['FACTOR']],
    [32, 32, 1, 9, []],
    [32, 32, 1, 9.5, ['FACTOR']],
  ] as const)('%d and %d people with weights of %d and %d: %j', (few, many, w, other, cautions) => {
    const at = (first: number, second: number) =>
      Array.from({ length: few + many }, (_, row) => (row < few ? first : second));
    const cells = [1, 2].map((category) => ({ categories: [category], population: 1 }));
    const outcome = { isConverged: true, cycles: 1, deviations: [0], margins: [{ variables: ['a'], cells }] };
    const weights = Float64Array.from(at(w, other));
    const report = weightingReport({ size: few + many, codes: { a: at(1, 2) } }, { ...outcome, weights });
    const [cell] = report.margins[0] ?? [];
    expect(cell).toMatchObject({ respondents: few, cautions });
    expect(cell?.factor).toBe(few === 0 ? 1 : (cell?.after ?? 0) / (cell?.before ?? 0));
  });

  it('counts who lacks a raking variable', () => {
    const lacking: Sample = { ...sample, codes: { ...sample.codes, a: people.map((a, row) => (row < 2 ? -1 : a)) } };
    const outcome = rake(lacking, [ages]);
    if (outcome.code !== undefined) throw new Error(outcome.code);
    const report = weightingReport(lacking, outcome);
    expect(report.missing).toEqual({ a: 2 });
    expect(report.groups).toEqual([]);
    expect(report.margins[0]?.at(-1)).toMatchObject({ cell: { a: -1 }, respondents: 2, cautions: [] });
  });
});
