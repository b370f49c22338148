import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosstab } from './crosstab.ts';
import { gamma } from './gamma.ts';
import { solve } from './solve.ts';
import { tauB } from './tau-b.ts';

const even = (n: number) => ({ n, w: n, w2: n });
const table = (counts: readonly (readonly number[])[], size = 500) =>
  crosstab([{ size, cells: counts.map((row) => row.map(even)) }]);
const anyCounts = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe.each([
  ['gamma', gamma],
  ['tau-b', tauB],
] as const)('%s', (_name, measure) => {
  const valued = (counts: readonly (readonly number[])[]) => {
    const found = measure(table(counts));
    if (found.reason !== undefined) throw new Error(found.reason);
    return found;
  };

  it('turns its sign with the order of the rows, and is the same lying down', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const one = valued(counts);
        const turned = valued(counts.toReversed());
        const lying = valued((counts[0] ?? []).map((_, c) => counts.map((row) => row[c] ?? 0)));
        expect(turned.value).toBeCloseTo(-one.value, 10);
        expect(turned.se).toBeCloseTo(one.se, 10);
        expect(lying.value).toBeCloseTo(one.value, 10);
        expect(lying.se).toBeCloseTo(one.se, 10);
        expect(one.low).toBeGreaterThanOrEqual(-1);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(one.value);
        expect(one.high).toBeGreaterThanOrEqual(one.value);
      }),
    );
  });

  it('is 1 for a perfect order, which says nothing of its error', () => {
    const perfect = measure(
      table(
        [
          [5, 0, 0],
          [0, 5, 0],
          [0, 0, 5],
        ],
        15,
      ),
    );
    expect(perfect).toMatchObject({ reason: 'NO_VARIATION', df: 14 });
    expect('value' in perfect && perfect.value).toBeCloseTo(1, 12);
  });

  it('has none with one row, nobody or one respondent of a stratum', () => {
    expect(measure(table([[5, 3]]))).toMatchObject({ reason: 'DEGENERATE_TABLE' });
    expect(measure(table([[5], [3]]))).toMatchObject({ reason: 'DEGENERATE_TABLE' });
    expect(measure(crosstab([]))).toMatchObject({ reason: 'DEGENERATE_TABLE' });
    const lonely = crosstab([
      {
        size: 1,
        cells: [
          [even(1), even(0)],
          [even(0), even(0)],
        ],
      },
      {
        size: 9,
        cells: [
          [even(3), even(2)],
          [even(1), even(3)],
        ],
      },
    ]);
    expect(measure(lonely)).toMatchObject({ reason: 'LONELY_STRATUM' });
    const single = (r: number, c: number) => ({
      size: 9,
      cells: [0, 1].map((i) => [0, 1].map((j) => even(Number(i === r && j === c)))),
    });
    expect(measure(crosstab([single(0, 0), single(1, 1)]))).toMatchObject({ reason: 'NO_DEGREES_OF_FREEDOM' });
  });
});

it('an interval is cut at −1 and 1', () => {
  const ends = [
    [
      [9, 1],
      [1, 3],
    ],
    [
      [1, 9],
      [3, 1],
    ],
  ].map((counts) => gamma(table(counts, 14)));
  expect(ends.map((each) => each.reason === undefined && [each.low > -1, each.high < 1])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(ends.map((each) => each.reason === undefined && (each.high === 1 || each.low === -1))).toEqual([true, true]);
});

describe('solve', () => {
  it('finds X of A·X = B, whatever the order of the rows', () => {
    const entry = fc.double({ min: -5, max: 5, noNaN: true });
    const square = fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(square, square, (some, x) => {
        // A heavy diagonal keeps it far from singular; turning the rows makes pivoting necessary.
        const a = some.map((row, i) => row.map((each, j) => (i === j ? each + 20 : each))).toReversed();
        const b = a.map((row) => x.map((_, j) => row.reduce((sum, each, k) => sum + each * (x[k]?.[j] ?? 0), 0)));
        const found = solve(a, b) ?? [];
        for (const [i, row] of x.entries())
          for (const [j, each] of row.entries()) expect(found[i]?.[j]).toBeCloseTo(each, 9);
      }),
    );
  });

  it('has none of a singular one', () => {
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [1]],
      ),
    ).toBeUndefined();
  });
});
