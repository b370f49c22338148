import { describe, expect, it } from 'vitest';
import { type CrosstabStratum, crosstab } from './crosstab.ts';
import { shownTest, testForm } from './shown-test.ts';
import { hasZeroCycle } from './zero-cycle.ts';

type Counts = readonly (readonly number[])[];
const even = (n: number, w = 1) => ({ n, w: n * w, w2: n * w * w });
const stratum = (counts: Counts, outside = 10): CrosstabStratum => ({
  size: counts.flat().reduce((sum, n) => sum + n, outside),
  cells: counts.map((row) => row.map((n) => even(n))),
});
/** Column per district: 2 strata, each with its own column. */
const byDistrict = (counts: readonly (readonly [number, number])[]) =>
  crosstab([stratum(counts.map(([a]) => [a, 0])), stratum(counts.map(([, b]) => [0, b]))]);

describe('shownTest', () => {
  it.each([
    [
      [
        [50, 50],
        [40, 60],
      ],
      'observed',
    ],
    [
      [
        [8, 4],
        [100, 100],
      ],
      'observed',
    ],
    [
      [
        [8, 1],
        [100, 100],
      ],
      'null',
    ],
    [
      [
        [20, 0],
        [100, 100],
      ],
      'null',
    ],
    [
      [
        [1, 1],
        [100, 100],
      ],
      'null',
    ],
    [
      [
        [1, 0],
        [100, 101],
      ],
      'none',
    ],
  ] as const)('%j: %s', (counts, form) => {
    const found = byDistrict(counts);
    expect(testForm(found)).toBe(form);
    const shown = shownTest(found);
    if (form === 'none') expect(shown).toEqual({ reason: 'TOO_FEW_ANSWERS' });
    else expect(shown).toMatchObject({ form, sparse: form === 'null' });
  });

  it('takes the observed form from an expected count of 5 on', () => {
    expect(
      testForm(
        byDistrict([
          [6, 4],
          [94, 96],
        ]),
      ),
    ).toBe('observed');
    expect(
      testForm(
        byDistrict([
          [6, 4],
          [95, 97],
        ]),
      ),
    ).toBe('observed');
    expect(
      testForm(
        byDistrict([
          [5, 4],
          [94, 96],
        ]),
      ),
    ).toBe('null');
  });

  it('shows none of a single row or column, however few are in it', () => {
    expect(shownTest(crosstab([stratum([[5, 3]])]))).toEqual({ reason: 'DEGENERATE_TABLE' });
    expect(shownTest(crosstab([stratum([[5], [3]])]))).toEqual({ reason: 'DEGENERATE_TABLE' });
  });

  it('says why there is no test and nothing else', () => {
    const districts = crosstab([
      stratum(
        [
          [40, 0],
          [0, 0],
        ],
        0,
      ),
      stratum(
        [
          [0, 0],
          [0, 40],
        ],
        0,
      ),
    ]);
    expect(shownTest(districts)).toEqual({ reason: 'NO_VARIATION' });
  });

  it('shows none with an effective n below 30 in a column', () => {
    expect(
      shownTest(
        byDistrict([
          [15, 50],
          [14, 60],
        ]),
      ),
    ).toEqual({ reason: 'EFFECTIVE_BASE_TOO_SMALL' });
    expect(
      shownTest(
        byDistrict([
          [15, 50],
          [15, 60],
        ]),
      ),
    ).toHaveProperty('p');
  });
});

describe('hasZeroCycle', () => {
  it.each([
    [
      [
        [1, 1],
        [1, 1],
      ],
      false,
    ],
    [
      [
        [0, 1],
        [1, 0],
      ],
      false,
    ],
    [
      [
        [0, 0],
        [1, 0],
      ],
      false,
    ],
    [
      [
        [0, 0, 1],
        [0, 0, 1],
        [1, 1, 1],
      ],
      true,
    ],
    [
      [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      true,
    ],
    [
      [
        [0, 0, 1],
        [1, 0, 0],
        [1, 1, 0],
      ],
      false,
    ],
  ])('%j: %s', (counts, is) => {
    expect(hasZeroCycle(counts.map((row) => row.map((n) => even(n))))).toBe(is);
  });
});
