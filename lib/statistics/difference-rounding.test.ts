import { describe, expect, it } from 'vitest';
import { estimateDifference } from './difference.ts';

/** Where sums of fractions come near a round number, and where they must meet it. */
describe('estimateDifference, to the last bit', () => {
  const weights = [0.1, 0.2, 0.7, 0.3];
  const each = (of: (place: number) => Readonly<{ a?: number; b?: number }>) =>
    weights.map((w, place) => ({ n: 1, w, w2: w * w, ...of(place) }));

  it('takes the answer of all as their mean', () => {
    const parts = [...each(() => ({ a: 5.9 })), ...each((place) => ({ b: place }))];
    expect(estimateDifference([{ size: 8, parts }])).toMatchObject({ a: { value: 5.9 }, method: 't' });
  });

  it('finds no variation in a constant distance of large numbers', () => {
    const parts = each((place) => ({ a: 1e6 + place / 3, b: 2e6 + place / 3 }));
    const difference = estimateDifference([{ size: 4, parts }]);
    expect(difference).toMatchObject({ se: 0, reason: 'NO_VARIATION' });
    expect(difference).not.toHaveProperty('t');
  });

  it('finds the variation of small numbers', () => {
    const parts = [...each((place) => ({ a: place * 1e-7 })), ...each((place) => ({ b: place * 2e-7 }))];
    expect(estimateDifference([{ size: 8, parts }]).reason).toBeUndefined();
  });

  it('does not count who is in neither group', () => {
    const parts = [...each((place) => ({ a: place })), ...each((place) => ({ b: place * 2 }))];
    const others = { n: 5, w: 5, w2: 5 };
    const alone = { size: 1, parts: [{ n: 1, w: 1, w2: 1 }] };
    const expected = estimateDifference([{ size: 20, parts }]);
    expect(expected).toMatchObject({ df: 6 });
    expect(estimateDifference([{ size: 20, parts: [...parts, others] }, alone])).toEqual(expected);
  });
});
