import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modes } from '#lib/responses/stored-response.ts';
import { modeMix } from './mode-mix.ts';

describe('the modes of a district', () => {
  it.each([
    [[], []],
    [[['web', 9]], []],
    [[['web', 104]], [[['self'], 100]]],
    [
      [
        ['web', 60],
        ['web-form', 47],
        ['assisted', 31],
      ],
      [
        [['self'], 110],
        [['assisted'], 30],
      ],
    ],
    [
      [
        ['web', 100],
        ['assisted', 9],
      ],
      [[['self', 'assisted'], 110]],
    ],
    [
      [
        ['web', 100],
        ['assisted', 6],
        ['paper', 6],
      ],
      [
        [['self'], 100],
        [['assisted', 'paper'], 10],
      ],
    ],
  ] as const)('%j are told as %j', (counted, told) => {
    const mix = modeMix(counted.map(([mode, n]) => ({ mode, n })));
    expect(mix.map((share) => [share.modes, share.about])).toEqual(told);
  });

  it('are never told of fewer than ten, and never to the person', () => {
    const numbers = fc.tuple(...modes.map(() => fc.integer({ min: 0, max: 60 })));
    fc.assert(
      fc.property(numbers, (ns) => {
        const mix = modeMix(modes.map((mode, index) => ({ mode, n: ns[index] ?? 0 })));
        expect(mix.every(({ about }) => about >= 10 && about % 10 === 0)).toBe(true);
      }),
    );
  });
});
