import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDifference, type PairStratum } from './difference.ts';
import { hasInterval } from './estimate.ts';
import { estimateMean } from './mean.ts';

const weight = fc.double({ min: 0.2, max: 5, noNaN: true });
const part = fc
  .tuple(weight, fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', 'both'))
  .map(([w, value, in_]) => ({
    ...{ n: 1, w, w2: w * w },
    ...(in_ !== 'b' && { a: value }),
    ...(in_ !== 'a' && { b: value }),
  }));
const fixed = [
  { n: 1, w: 1, w2: 1, a: 1 },
  { n: 1, w: 2, w2: 4, a: 5 },
  { n: 1, w: 1, w2: 1, b: 2 },
];
const anyStratum = fc
  .tuple(fc.array(part, { maxLength: 30 }), fc.nat(20))
  .map(([parts, outside]): PairStratum => ({ size: parts.length + 3 + outside, parts: [...parts, ...fixed] }));
const anyStrata = fc.array(anyStratum, { minLength: 1, maxLength: 3 });

const tested = (strata: readonly PairStratum[]) => {
  const difference = estimateDifference(strata);
  if (difference.reason !== undefined) throw new Error(difference.reason);
  return difference;
};

describe('estimateDifference', () => {
  it('turns with its sides and keeps its error', () => {
    fc.assert(
      fc.property(anyStrata, (strata) => {
        const turned = strata.map((stratum) => ({
          ...stratum,
          parts: stratum.parts.map(({ a, b, ...sums }) => ({
            ...sums,
            ...(b !== undefined && { a: b }),
            ...(a !== undefined && { b: a }),
          })),
        }));
        const [one, other] = [tested(strata), tested(turned)];
        expect(other.value).toBeCloseTo(-one.value, 12);
        expect(other.se).toBeCloseTo(one.se, 12);
        expect(other.p).toBeCloseTo(one.p, 12);
        expect(other.low).toBeCloseTo(-one.high, 12);
      }),
    );
  });

  it('does not depend on the scale of the weights or the order of the parts', () => {
    fc.assert(
      fc.property(anyStrata, fc.double({ min: 0.01, max: 100, noNaN: true }), (strata, k) => {
        const other = tested(
          strata.map((stratum) => ({
            ...stratum,
            parts: stratum.parts.toReversed().map((each) => ({ ...each, w: each.w * k, w2: each.w2 * k * k })),
          })),
        );
        const one = tested(strata);
        expect(other.value).toBeCloseTo(one.value, 10);
        expect(other.se).toBeCloseTo(one.se, 10);
        expect(other.df).toBe(one.df);
      }),
    );
  });

  it('adds the two variances where the groups are different strata, and only there', () => {
    const a = [
      { value: 1, n: 10, w: 10, w2: 10 },
      { value: 4, n: 5, w: 10, w2: 20 },
    ];
    const b = [
      { value: 2, n: 12, w: 12, w2: 12 },
      { value: 3, n: 4, w: 2, w2: 1 },
    ];
    const side = (name: 'a' | 'b', answers: typeof a) =>
      answers.map(({ value, ...sums }) => ({ ...sums, [name]: value }));
    const apart = tested([
      { size: 20, parts: side('a', a) },
      { size: 16, parts: side('b', b) },
    ]);
    const [ofA, ofB] = [estimateMean([{ size: 20, answers: a }]), estimateMean([{ size: 16, answers: b }])];
    if (!(hasInterval(ofA) && hasInterval(ofB))) throw new Error('both have an interval');
    expect(apart.se).toBeCloseTo(Math.hypot(ofA.se, ofB.se), 12);
    expect(apart.value).toBeCloseTo(ofA.value - ofB.value, 12);
    expect(apart.df).toBe(31 - 2 - 1);
    expect(apart.t).toBeCloseTo(apart.value / apart.se, 12);
    const together = tested([{ size: 36, parts: [...side('a', a), ...side('b', b)] }]);
    expect(together.df).toBe(31 - 1 - 1);
    expect(together.se).not.toBeCloseTo(apart.se, 6);
  });

  it('of a group against itself is 0 without an error', () => {
    const parts = [1, 2, 3].map((value) => ({ n: 4, w: 4, w2: 4, a: value, b: value }));
    expect(estimateDifference([{ size: 12, parts }])).toMatchObject({ value: 0, se: 0, reason: 'NO_VARIATION' });
  });

  const two = (a: number, b: number) => [
    { n: 3, w: 3, w2: 3, a },
    { n: 3, w: 3, w2: 3, b },
  ];

  it.each([
    ['EMPTY_BASE', [{ size: 9, parts: [{ n: 3, w: 3, w2: 3, a: 1 }] }]],
    [
      'EMPTY_BASE',
      [
        {
          size: 9,
          parts: [
            { n: 3, w: 3, w2: 3, b: 1 },
            { n: 0, w: 0, w2: 0, a: 1 },
          ],
        },
      ],
    ],
    ['NO_VARIATION', [{ size: 9, parts: two(2, 2) }]],
    ['NO_VARIATION', [{ size: 9, parts: two(0, 1) }]],
    [
      'LONELY_STRATUM',
      [
        { size: 1, parts: [{ n: 1, w: 1, w2: 1, a: 1 }] },
        { size: 9, parts: two(2, 3) },
      ],
    ],
    [
      'NO_DEGREES_OF_FREEDOM',
      [
        {
          size: 9,
          parts: [
            { n: 1, w: 1, w2: 1, a: 1 },
            { n: 1, w: 1, w2: 1, a: 2 },
          ],
        },
        { size: 9, parts: [{ n: 1, w: 1, w2: 1, b: 2 }] },
      ],
    ],
    [
      'NO_DEGREES_OF_FREEDOM',
      [
        { size: 9, parts: [{ n: 1, w: 1, w2: 1, a: 1 }] },
        { size: 9, parts: [{ n: 1, w: 1, w2: 1, a: 2 }] },
        { size: 9, parts: [{ n: 1, w: 1, w2: 1, b: 2 }] },
      ],
    ],
  ] as const)('says why there is no test: %s', (reason, strata) => {
    expect(estimateDifference(strata)).toMatchObject({ reason });
    expect(estimateDifference(strata)).not.toHaveProperty('p');
  });

  it('adjusts for a lonely stratum where that is asked for', () => {
    const strata = [
      { size: 1, parts: [{ n: 1, w: 1, w2: 1, a: 1 }] },
      { size: 9, parts: [...two(2, 3), { n: 1, w: 1, w2: 1, b: 4 }] },
    ];
    expect(estimateDifference(strata, { lonely: 'adjust' }).reason).toBeUndefined();
  });
});
