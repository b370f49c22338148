import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrosstabStratum, crosstab } from './crosstab.ts';
import { raoScott } from './rao-scott.ts';

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

const tested = (strata: readonly CrosstabStratum[], form: 'observed' | 'null') => {
  const test = raoScott(crosstab(strata), form);
  if (test.reason !== undefined) throw new Error(test.reason);
  return test;
};

describe('raoScott', () => {
  it.each(['observed', 'null'] as const)('%s: is the same lying down, rescaled and with rows turned', (form) => {
    fc.assert(
      fc.property(anyStrata, fc.double({ min: 0.01, max: 100, noNaN: true }), (strata, k) => {
        const one = tested(strata, form);
        const lying = strata.map(({ cells, ...frame }) => ({
          ...frame,
          cells: (cells[0] ?? []).map((_, c) => cells.map((row) => row[c] ?? even(0))),
        }));
        const scaled = strata.map(({ cells, ...frame }) => ({
          ...frame,
          cells: cells.toReversed().map((row) => row.map(({ n, w, w2 }) => ({ n, w: w * k, w2: w2 * k * k }))),
        }));
        for (const other of [tested(lying, form), tested(scaled, form)]) {
          expect(other.f / one.f).toBeCloseTo(1, 6);
          expect(other.ndf / one.ndf).toBeCloseTo(1, 6);
          expect(other.ddf / one.ddf).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is close to the chi-square with equal weights and one stratum', () => {
    const found = tested(
      [
        stratum(
          [
            [300, 250],
            [200, 250],
          ],
          0,
        ),
      ],
      'observed',
    );
    expect(found.deltaTrace).toBeCloseTo(1, 1);
    expect(found.ndf).toBeCloseTo(1, 9);
    expect(found.ddf).toBeCloseTo(999, 6);
    expect(found.f).toBeCloseTo(10.1, 0);
  });

  it.each([
    ['DEGENERATE_TABLE', table([[5, 3]])],
    ['DEGENERATE_TABLE', table([[5], [3]])],
    [
      'NO_DEGREES_OF_FREEDOM',
      table(
        [
          [1, 0],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 1],
        ],
      ),
    ],
    [
      'LONELY_STRATUM',
      crosstab([
        stratum(
          [
            [1, 0],
            [0, 0],
          ],
          0,
        ),
        stratum([
          [5, 3],
          [4, 9],
        ]),
      ]),
    ],
    [
      'SINGULAR',
      table([
        [9, 0, 0],
        [8, 0, 0],
        [0, 7, 9],
      ]),
    ],
    [
      'NO_VARIATION',
      crosstab([
        stratum(
          [
            [9, 0],
            [0, 0],
          ],
          0,
        ),
        stratum(
          [
            [0, 0],
            [0, 7],
          ],
          0,
        ),
      ]),
    ],
  ])('refuses: %s', (reason, degenerate) => {
    expect(raoScott(degenerate, 'observed')).toEqual({ reason });
  });

  it('sees a rectangle of zero cells by counts, whatever rounding leaves of it', () => {
    const weighted: readonly (readonly (readonly [number, number])[])[] = [
      [
        [0, 1],
        [0, 1],
        [7, 1.2],
        [5, 0.8],
      ],
      [
        [0, 1],
        [0, 1],
        [1, 0.6],
        [5, 2],
      ],
      [
        [2, 2.6],
        [5, 1.3],
        [8, 0.3],
        [9, 1.2],
      ],
    ];
    const found = crosstab([{ size: 200, cells: weighted.map((row) => row.map(([n, w]) => even(n, w))) }]);
    expect(raoScott(found, 'observed')).toEqual({ reason: 'SINGULAR' });
    expect(raoScott(found, 'null')).toHaveProperty('p');
  });
});
