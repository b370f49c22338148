import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { bonferroni } from './bonferroni.ts';
import { holm } from './holm.ts';
import { testFamily } from './test-family.ts';

const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const family = fc.array(p, { maxLength: 30 });

describe.each([
  ['Holm', holm],
  ['Benjamini–Hochberg', benjaminiHochberg],
  ['Bonferroni', bonferroni],
] as const)('%s', (_name, adjust) => {
  it('never falls below the raw p, never exceeds 1, keeps the order and what is missing', () => {
    fc.assert(
      fc.property(family, (raw) => {
        const adjusted = adjust(raw);
        expect(adjusted.map((each) => each === undefined)).toEqual(raw.map((each) => each === undefined));
        const pairs = raw.flatMap((each, i) => (each === undefined ? [] : [[each, adjusted[i] ?? -1] as const]));
        for (const [before, after] of pairs) {
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBeLessThanOrEqual(1);
          for (const [other, otherAfter] of pairs) if (before < other) expect(after).toBeLessThanOrEqual(otherAfter);
        }
      }),
    );
  });

  it('does not depend on the order of the tests', () => {
    fc.assert(
      fc.property(family, (raw) => {
        expect(adjust(raw.toReversed())).toEqual(adjust(raw).toReversed());
      }),
    );
  });

  it('leaves a single test alone', () => {
    expect(adjust([undefined, 0.03])).toEqual([undefined, 0.03]);
  });
});

it('Benjamini–Hochberg is at most Holm, Holm at most Bonferroni', () => {
  fc.assert(
    fc.property(family, (raw) => {
      const [bh, h, bonf] = [benjaminiHochberg(raw), holm(raw), bonferroni(raw)];
      for (const [i, each] of h.entries()) {
        if (each === undefined) continue;
        expect(bh[i]).toBeLessThanOrEqual(each * (1 + 1e-12));
        expect(each).toBeLessThanOrEqual((bonf[i] ?? -1) * (1 + 1e-12));
      }
    }),
  );
});

describe('testFamily', () => {
  it('shows raw and adjusted p, the method and how many tests there are', () => {
    expect(testFamily([0.01, undefined, 0.04], 'holm')).toEqual({
      method: 'holm',
      size: 2,
      tests: [{ p: 0.01, adjusted: 0.02 }, {}, { p: 0.04, adjusted: 0.04 }],
    });
    const shown = (method: 'holm' | 'benjamini-hochberg') =>
      testFamily([0.01, 0.02, 0.03], method).tests.map(({ adjusted }) => adjusted?.toFixed(9));
    expect(shown('holm')).toEqual(['0.030000000', '0.040000000', '0.040000000']);
    expect(shown('benjamini-hochberg')).toEqual(['0.030000000', '0.030000000', '0.030000000']);
    expect(testFamily([undefined], 'holm').tests[0]).not.toHaveProperty('adjusted');
    expect(testFamily([0.04, 0.05], 'benjamini-hochberg').tests).toEqual([
      { p: 0.04, adjusted: 0.05 },
      { p: 0.05, adjusted: 0.05 },
    ]);
  });
});
