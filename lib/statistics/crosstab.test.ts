import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedCramersV, cramersV, effectSize } from './cramers-v.ts';
import { type CrosstabStratum, columnPercentages, crosstab, rowPercentages } from './crosstab.ts';
import { shownTest } from './shown-test.ts';

type Counts = readonly (readonly number[])[];
const even = (n: number, w = 1) => ({ n, w: n * w, w2: n * w * w });
const stratum = (counts: Counts, outside = 10): CrosstabStratum => ({
  size: counts.flat().reduce((sum, n) => sum + n, outside),
  cells: counts.map((row) => row.map((n) => even(n))),
});
const table = (...strata: readonly Counts[]) => crosstab(strata.map((counts) => stratum(counts)));

const anyStrata = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns, strata]) => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.2, max: 4, noNaN: true }));
    const cells = fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
    return fc.array(cells, { minLength: strata, maxLength: strata });
  })
  .map((strata) =>
    strata.map(
      (cells): CrosstabStratum => ({
        size: 2000,
        cells: cells.map((row) => row.map(([n, w]) => even(n, w))),
      }),
    ),
  );

describe('crosstab', () => {
  it('drops what nobody chose, and strata nobody of the base is in', () => {
    const found = crosstab([
      stratum([
        [5, 0, 3],
        [0, 0, 0],
        [2, 0, 6],
      ]),
      {
        size: 40,
        cells: [
          [even(0), even(0), even(0)],
          [even(0), even(0), even(0)],
          [even(0), even(0), even(0)],
        ],
      },
    ]);
    expect(found).toMatchObject({ rows: [0, 2], columns: [0, 2], df: 15, hasZero: false });
    expect(found.cells.map((row) => row.map(({ n }) => n))).toEqual([
      [5, 3],
      [2, 6],
    ]);
    expect(found.smallestExpected).toBe((7 * 8) / 16);
  });

  it('of nobody is empty', () => {
    for (const empty of [
      crosstab([]),
      table([
        [0, 0],
        [0, 0],
      ]),
    ]) {
      expect(empty).toMatchObject({ rows: [], columns: [], df: 0, smallestExpected: 0, base: { n: 0 } });
      expect(shownTest(empty)).toEqual({ reason: 'DEGENERATE_TABLE' });
      expect(cramersV(empty)).toBeUndefined();
    }
  });

  it('has shares that sum to 1 by the whole, by column and by row', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const found = crosstab(strata);
        const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
        expect(sum(found.shares.flat())).toBeCloseTo(1, 12);
        for (const row of rowPercentages(found)) expect(sum(row)).toBeCloseTo(1, 12);
        const columns = columnPercentages(found);
        for (const c of found.columns.keys()) expect(sum(columns.map((row) => row[c] ?? 0))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("Cramér's V", () => {
  it('is 0 without and 1 with a perfect association', () => {
    expect(
      cramersV(
        table([
          [10, 20],
          [20, 40],
        ]),
      ),
    ).toBeCloseTo(0, 9);
    expect(
      cramersV(
        table([
          [10, 0],
          [0, 40],
        ]),
      ),
    ).toBeCloseTo(1, 9);
    expect(
      correctedCramersV(
        table([
          [10, 20],
          [20, 40],
        ]),
      ),
    ).toBe(0);
    expect(correctedCramersV(table([[1], [2]]))).toBeUndefined();
  });

  it('is corrected where the effective n is above the number of rows', () => {
    const corrected = (n: number) =>
      correctedCramersV(
        table([
          [n, 0],
          [0, 1],
        ]),
      );
    expect(corrected(1)).toBeUndefined();
    expect(corrected(2)).toBeCloseTo(1, 12);
    expect(correctedCramersV(crosstab([]))).toBeUndefined();
    expect(correctedCramersV(table([[1]]))).toBeUndefined();
  });

  it.each([
    [0.099, 'negligible'],
    [0.1, 'small'],
    [0.299, 'small'],
    [0.3, 'medium'],
    [0.5, 'medium'],
    [0.51, 'large'],
  ])('%d is %s', (v, words) => {
    expect(effectSize(v)).toBe(words);
  });
});
