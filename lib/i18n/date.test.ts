import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatDuration } from './date.ts';

const spaced = (shown: string): string => shown.replaceAll('\u00a0', ' ');

describe('formatDate', () => {
  it.each([
    ['2026-11-22', 'ru', 'Asia/Oral', '22 ноября 2026 г.'],
    ['2026-11-22', 'kk', 'Pacific/Chatham', '2026 ж. 22 қараша'],
    ['2026-11-02', 'en', 'Europe/Samara', '2 November 2026'],
    ['2026-01-31', 'kk', 'UTC', '2026 ж. 31 қаңтар'],
    ['2026-12-31T19:30:00Z', 'en', 'Asia/Oral', '1 January 2027'],
    ['2026-12-31T19:30:00Z', 'en', 'Europe/Samara', '31 December 2026'],
    ['2026-05-01T00:30+05:00', 'ru', 'Europe/Samara', '30 апреля 2026 г.'],
  ] as const)('%s in %s at %s -> %s', (iso, locale, timeZone, shown) => {
    expect(spaced(formatDate(iso, locale, timeZone))).toBe(shown);
  });

  it('does not break a date over two lines', () => {
    expect(formatDate('2026-11-22', 'ru', 'UTC')).not.toContain(' ');
  });

  it.each(['yesterday', '', '2026-13-01', '2026-00-10'])('throws on %j', (iso) => {
    expect(() => formatDate(iso, 'ru', 'UTC')).toThrow(RangeError);
  });
});

describe('formatDateTime', () => {
  it.each([
    ['2026-11-22T09:05:00Z', 'ru', 'Europe/Samara', '22 ноября 2026 г., 13:05'],
    ['2026-11-22T09:05:00Z', 'kk', 'Asia/Oral', '2026 ж. 22 қараша, 14:05'],
    ['2026-11-22T19:00:00Z', 'en', 'Asia/Oral', '23 November 2026, 00:00'],
  ] as const)('%s in %s at %s -> %s', (iso, locale, timeZone, shown) => {
    expect(spaced(formatDateTime(iso, locale, timeZone))).toBe(shown);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, 'ru', '1 минута'],
    [5.2, 'ru', '6 минут'],
    [22, 'ru', '22 минуты'],
    [6, 'kk', '6 минут'],
    [6, 'en', '6 minutes'],
    [60, 'en', '1 hour'],
    [65, 'ru', '1 час 5 минут'],
    [125, 'kk', '2 сағат 5 минут'],
  ] as const)('%d minutes in %s -> %s', (minutes, locale, shown) => {
    expect(spaced(formatDuration(minutes, locale))).toBe(shown);
  });
});
