import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposed, type Protection } from './audit.ts';
import { type Counts, extended, isGrandTotal, type Mask, primaryMask } from './extended-table.ts';
import { suppress } from './suppression.ts';

/** The rows of the extended table: `x` a small count, `o` hidden for its sake, `.` shown. */
function drawn(counts: Counts, protection: Protection, unpublished?: Mask): string {
  const { hidden, isSafe, complementary } = suppress(counts, protection, unpublished);
  const primary = primaryMask(extended(counts), protection.threshold);
  const letter = (is: boolean, isSmall: boolean | undefined): string => (isSmall ? 'x' : 'o').repeat(Number(is)) || '.';
  const lines = hidden.map((row, r) => row.map((is, c) => letter(is, primary[r]?.[c])).join(''));
  return `${lines.join(' ')} ${isSafe ? 'safe' : 'not safe'}, ${complementary} more`;
}

function* choices<Item>(items: readonly Item[], count: number, from = 0): Generator<readonly Item[]> {
  if (count === 0) yield [];
  else {
    for (let at = from; at <= items.length - count; at += 1) {
      for (const rest of choices(items, count - 1, at + 1)) yield [items[at] as Item, ...rest];
    }
  }
}

/** Found by trying every pattern. */
function fewestComplements(counts: Counts, threshold: number): number {
  const table = extended(counts);
  const primary = primaryMask(table, threshold);
  const places = table.flatMap((row, r) =>
    row.flatMap((n, c) => (n >= threshold && !isGrandTotal(table, r, c) ? [{ r, c }] : [])),
  );
  for (let fewest = 0; ; fewest += 1) {
    for (const chosen of choices(places, fewest)) {
      const mask = primary.map((row) => [...row]);
      for (const { r, c } of chosen) (mask[r] as boolean[])[c] = true;
      if (exposed(table, mask, { threshold }).length === 0) return fewest;
    }
  }
}

const answers = [
  [40, 57, 12],
  [3, 31, 44],
  [22, 18, 25],
  [0, 15, 60],
];

const apart = [
  [5, 40, 30, 21],
  [33, 12, 50, 21],
  [41, 28, 7, 21],
  [16, 16, 16, 21],
];
const inLine = [
  [5, 6, 30, 21],
  [33, 12, 50, 21],
  [41, 28, 17, 14],
];
const many = [
  [52, 8, 31, 14],
  [47, 22, 0, 61],
  [13, 35, 44, 9],
  [28, 17, 39, 55],
  [60, 11, 3, 24],
  [19, 42, 26, 33],
  [37, 58, 15, 10],
];

describe('the pattern of hidden cells', () => {
  it('has at most one cell more than the best of all patterns', () => {
    const line = fc.array(fc.oneof(fc.nat(60), fc.nat(12)), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 3 }), (counts) => {
        const { isSafe, complementary } = suppress(counts, { threshold: 10 });
        if (isSafe) expect(complementary - fewestComplements(counts, 10)).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  // What one version of the program hides and another shows is told: the pattern of a table never changes.
  it.each([
    ['one small count', answers, { threshold: 10 }, 'o.o. x.o. .... .... .... safe, 3 more'],
    [
      'totals that are known',
      answers,
      { threshold: 10, areTotalsKnown: true },
      'o.o. x.o. .... .... .... safe, 3 more',
    ],
    ['two small counts apart', apart, { threshold: 10 }, 'x.o.. ..... o.x.. ..... ..... safe, 2 more'],
    ['two small counts in a line', inLine, { threshold: 10 }, 'xx... oo... ..... ..... safe, 2 more'],
    [
      'small totals',
      [
        [1, 2, 4],
        [30, 11, 52],
        [3, 0, 80],
      ],
      { threshold: 10 },
      'xxxx ooo. x..o .... safe, 4 more',
    ],
    ['one column', [[4], [25], [19], [33]], { threshold: 10 }, 'xx .. oo .. .. safe, 2 more'],
    [
      'nothing to hide behind',
      [
        [4, 0],
        [0, 25],
      ],
      { threshold: 10, areTotalsKnown: true },
      'x.. .o. ... not safe, 1 more',
    ],
    [
      'no small count',
      [
        [10, 0],
        [12, 25],
      ],
      { threshold: 10 },
      '... ... ... safe, 0 more',
    ],
    ['many answers', many, { threshold: 10 }, '.xoo. ..... .o.x. ..... .ox.. ..... ..... ..... safe, 4 more'],
  ] as const)('of a table with %s stays what it is', (_name, counts, protection, pattern) => {
    expect(drawn(counts, protection)).toBe(pattern);
  });

  it('counts on what is shown nowhere, zeros among it', () => {
    const counts = [
      [4, 30, 12],
      [26, 18, 0],
      [25, 31, 17],
    ];
    const closed = counts.map(() => [false, false, true]);
    const protection = { threshold: 10, areTotalsKnown: true } as const;
    expect(drawn(counts, protection, closed)).toBe('x.o. ..o. o.o. .... safe, 1 more');
    expect(drawn(counts, protection)).toBe('x.o. .... o.o. .... safe, 3 more');
  });

  it('protects what is guarded whatever its count, and no zero that is not', () => {
    const counts = [
      [40, 30, 0],
      [26, 18, 21],
      [25, 31, 17],
    ];
    const guarded = [
      [false, false, false],
      [false, true],
    ];
    expect(drawn(counts, { threshold: 10, guarded })).toBe('.... .oo. .oo. .... safe, 3 more');
  });
});
