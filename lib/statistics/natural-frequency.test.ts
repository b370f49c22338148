import { describe, expect, it } from 'vitest';
import { naturalFrequency } from './natural-frequency.ts';

describe('naturalFrequency', () => {
  it.each([
    [0, { kind: 'none' }],
    [0.001, { kind: 'fewer-than-one' }],
    [0.049, { kind: 'fewer-than-one' }],
    [0.05, { kind: 'of-ten', count: 1 }],
    [0.1, { kind: 'of-ten', count: 1 }],
    [0.551, { kind: 'of-ten', count: 6 }],
    [0.64, { kind: 'of-ten', count: 6 }],
    [0.949, { kind: 'of-ten', count: 9 }],
    [0.95, { kind: 'almost-all' }],
    [0.999, { kind: 'almost-all' }],
    [1, { kind: 'all' }],
  ])('%d', (share, expected) => {
    expect(naturalFrequency(share)).toEqual(expected);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses %d', (share) => {
    expect(() => naturalFrequency(share)).toThrow(RangeError);
  });
});
