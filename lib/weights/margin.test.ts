import { describe, expect, it } from 'vitest';
import { codesOf, startOf } from './margin.ts';

describe('startOf', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %d', (weight) => {
    expect(() => startOf({ size: 2, codes: {}, start: [1, weight] }, 1)).toThrow(`Row 1 has a weight of ${weight}`);
  });

  it('is 1 where nothing is given', () => {
    expect(startOf({ size: 2, codes: {} }, 1)).toBe(1);
    expect(startOf({ size: 2, codes: {}, start: [1, 0.25] }, 1)).toBe(0.25);
  });
});

describe('codesOf', () => {
  it('refuses a variable that the sample lacks, or has not for everybody', () => {
    const sample = { size: 2, codes: { a: [1, 2], short: [1] } };
    expect(codesOf(sample, 'a')).toEqual([1, 2]);
    expect(() => codesOf(sample, 'b')).toThrow('The sample has no 2 codes of b');
    expect(() => codesOf(sample, 'short')).toThrow('The sample has no 2 codes of short');
  });
});
