import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsets } from './diverging.ts';
import type { DrawnBar } from './drawing.ts';

/** `shares` of steps; the last one stands outside the scale where `hasOutside`. */
const bar = (shares: readonly number[], hasOutside = false): DrawnBar => {
  const steps = shares.length - Number(hasOutside);
  return {
    group: 1,
    label: '',
    tone: 'd1',
    base: '',
    middle: steps / 2,
    parts: shares.map((share, index) => ({ code: index, share, tint: index < steps ? index + 1 : 0, text: '' })),
  };
};

describe('bars from the middle of their scale', () => {
  it('split the middle step and keep what is outside apart', () => {
    const odd = bar([0.2, 0.1, 0.4, 0.1, 0.1, 0.1], true);
    const axis = offsets([odd]);
    expect(axis.middle).toBeCloseTo(0.5 / 0.9, 12);
    expect(axis.of(odd)).toMatchObject({ left: 0, outside: 0.1 });
    expect(axis.of(odd).width).toBeCloseTo(1, 12);
    expect(axis.of(odd).inScale).toHaveLength(5);
  });

  it('part an even scale between its steps', () => {
    const [low, high] = [bar([0.5, 0.3, 0.1, 0.1]), bar([0.1, 0.1, 0.5, 0.3])];
    const axis = offsets([low, high]);
    expect(axis.middle).toBeCloseTo(0.5, 12);
    expect([axis.of(low).left, axis.of(high).left]).toEqual([0, expect.closeTo(0.6 / 1.6, 12)]);
  });

  it('have one middle, whatever the shares', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 4 }), (all) => {
        const bars = all.map((each) => bar(each.map((share) => share / each.reduce((a, b) => a + b, 0))));
        const axis = offsets(bars);
        for (const each of bars) {
          const [a = 0, b = 0, c = 0] = each.parts.map(({ share }) => share);
          const { left, width } = axis.of(each);
          expect(left + (a + b + c / 2) * width).toBeCloseTo(axis.middle, 9);
          expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
