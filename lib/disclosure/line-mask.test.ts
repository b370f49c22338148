import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, isTellingSum } from './growth.ts';
import { isKnown, type Line, maskLine } from './line-mask.ts';

const threshold = 10;
const lineOf = (counts: readonly number[], ...earlier: Parameters<typeof growthOf>[1][]): Line => ({
  counts,
  ...growthOf(counts, earlier.flat(), threshold),
});
const hiddenOf = (counts: readonly number[], unions: Parameters<typeof maskLine>[1] = []) =>
  maskLine(lineOf(counts), unions, threshold)?.hidden.map(Number).join('');

describe('maskLine', () => {
  it.each([
    { name: 'hides nothing where nothing is small', counts: [10, 0, 40], hidden: '000' },
    { name: 'hides a small answer with the smallest other', counts: [4, 50, 20, 30], hidden: '1010' },
    { name: 'needs no other where small ones are many together', counts: [4, 6, 90], hidden: '110' },
    { name: 'never takes a zero to protect', counts: [4, 0, 90], hidden: '101' },
    { name: 'gives up where all together are few', counts: [4, 5, 0], hidden: undefined },
  ])('$name', ({ counts, hidden }) => {
    expect(hiddenOf(counts)).toBe(hidden);
  });

  it('keeps a union that is shown by hiding within it, and gives it up where it is too small', () => {
    const upper = { places: [2, 3] };
    expect(hiddenOf([20, 40, 30, 4], [upper])).toBe('0011');
    expect(hiddenOf([20, 40, 3, 4], [upper])).toBe('1011');
  });

  it('cannot give up a union that is shown elsewhere', () => {
    expect(hiddenOf([20, 40, 3, 4], [{ places: [2, 3], isFixed: true }])).toBeUndefined();
  });

  it('leaves every small count an interval as wide as the threshold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 2, maxLength: 7 }),
        fc.array(fc.nat(6), { maxLength: 3 }),
        (counts, places) => {
          const union = { places: places.filter((place) => place < counts.length) };
          const mask = maskLine(lineOf(counts), [union], threshold);
          if (mask === undefined) return;
          for (const block of mask.blocks) {
            const hidden = block.filter((place) => mask.hidden[place]);
            const total = hidden.reduce((sum, place) => sum + (counts[place] as number), 0);
            const small = block.filter(
              (place) => (counts[place] as number) > 0 && (counts[place] as number) < threshold,
            );
            expect(small.every((place) => mask.hidden[place])).toBe(true);
            if (hidden.length > 0) expect([hidden.length > 1, total >= threshold]).toEqual([true, true]);
          }
        },
      ),
    );
  });

  it('knows a union whose hidden answers are all inside or all outside', () => {
    const mask = maskLine(lineOf([20, 40, 30, 4]), [{ places: [2, 3] }], threshold);
    if (mask === undefined) throw new Error('no mask');
    expect([[2, 3], [0], [2], [0, 2, 3]].map((places) => isKnown(mask, places))).toEqual([true, true, false, true]);
  });
});

describe('growthOf', () => {
  const then = (counts: readonly number[], hidden: readonly boolean[], isFree = false) => ({
    ...{ release: 1, counts, hidden, isFree, isBaseShown: true },
  });
  const none = [false, false, false, false];

  it('guards what grew, or shrank, by a few since it was shown', () => {
    const { guarded, fresh } = growthOf([40, 45, 55, 38], [then([40, 40, 40, 40], none)], threshold);
    expect(guarded).toEqual([false, true, false, true]);
    expect(fresh).toEqual([0, 5, 15, 2]);
  });

  it('keeps hidden what was hidden, unless all of it has outgrown what was known', () => {
    const counts = [40, 30, 50, 0];
    const hidden = [true, true, false, false];
    expect(growthOf(counts, [then([4, 12, 40, 0], hidden)], threshold).unpublished).toEqual(hidden);
    expect(growthOf(counts, [then([4, 12, 40, 0], hidden, true)], threshold).unpublished).toEqual(none);
  });

  it('hides the growth of two hidden answers with another where it is a few together', () => {
    const line = lineOf([6, 22, 120, 75], [then([4, 20, 80, 60], [true, true, false, false])]);
    expect(maskLine(line, [], threshold)?.hidden).toEqual([true, true, false, true]);
  });

  it('tells by a sum that differs by a few from one that was shown', () => {
    const shown = then([30, 30], [true, true]);
    expect(isTellingSum([33, 30], [shown], threshold)).toBe(true);
    expect(isTellingSum([45, 30], [shown], threshold)).toBe(false);
    expect(isTellingSum([33, 30], [{ ...shown, isBaseShown: false }], threshold)).toBe(false);
  });
});
