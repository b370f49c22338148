import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from './locale.ts';
import { formatInterval, formatMeanInterval, formatNumber, formatPercent, formatRange } from './number.ts';

describe('formatNumber', () => {
  it.each([
    [0, 'ru', 0, '0'],
    [1234.5, 'ru', 1, '1\u00a0234,5'],
    [1234.5, 'kk', 1, '1\u00a0234,5'],
    [1234.5, 'en', 1, '1,234.5'],
    [1234567, 'kk', 0, '1\u00a0234\u00a0567'],
    [5.7, 'ru', 1, '5,7'],
    [5, 'en', 2, '5.00'],
    [-7.04, 'kk', 1, '\u22127,0'],
    [-0.04, 'en', 1, '0.0'],
    [-0, 'ru', 0, '0'],
  ] as const)('%d in %s with %d digits -> %s', (value, locale, digits, shown) => {
    expect(formatNumber(value, locale, digits)).toBe(shown);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws on %d', (value) => {
    expect(() => formatNumber(value, 'ru', 0)).toThrow(RangeError);
  });

  it('says the same number in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (value) => {
        for (const locale of locales) {
          const digitsOnly = formatNumber(value, locale, 0)
            .replace('\u2212', '-')
            .replace(/[^-0-9]/g, '');
          expect(Number(digitsOnly)).toBe(value);
        }
      }),
    );
  });
});

describe('formatPercent', () => {
  it.each([
    [0.41, 'ru', 0, '41\u00a0%'],
    [0.414, 'kk', 1, '41,4\u00a0%'],
    [0.414, 'en', 1, '41.4\u00a0%'],
    [1, 'en', 0, '100\u00a0%'],
  ] as const)('%d in %s with %d digits -> %s', (share, locale, digits, shown) => {
    expect(formatPercent(share, locale, digits)).toBe(shown);
  });
});

describe('intervals', () => {
  it('prints a share as the conventions ask', () => {
    expect(formatInterval({ value: 0.41, low: 0.362, high: 0.459 }, 'ru')).toBe('41\u00a0% (36–46)');
    expect(formatInterval({ value: 0.41, low: 0.362, high: 0.459 }, 'kk', 1)).toBe('41,0\u00a0% (36,2–45,9)');
  });

  it('prints a mean', () => {
    expect(formatMeanInterval({ value: 6.42, low: 6.1, high: 6.7 }, 'en')).toBe('6.4 (6.1–6.7)');
  });

  it('keeps a minus apart from the dash', () => {
    expect(formatRange(-3, 2, 'ru')).toBe('\u22123\u00a0…\u00a02');
  });
});
