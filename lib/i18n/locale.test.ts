import { describe, expect, it } from 'vitest';
import { isLocale, localeNames, locales, negotiateLocale } from './locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [undefined, 'ru'],
    ['', 'ru'],
    ['*', 'ru'],
    ['de-DE,de;q=0.9', 'ru'],
    ['kk-KZ,kk;q=0.9,ru;q=0.8,en;q=0.7', 'kk'],
    ['en-US,en;q=0.9,ru;q=0.8', 'en'],
    ['fr, ru;q=0.4, kk;q=0.7', 'kk'],
    ['en;q=0.5,kk;q=0.5', 'en'],
    ['kk;q=0, en;q=0.1', 'en'],
    ['KK', 'kk'],
    ['en;q=nonsense, kk;q=0.2', 'kk'],
    ['kkx, en', 'en'],
    ['en ; q=0.3 , kk ; q=0.6', 'kk'],
  ])('%j -> %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('isLocale', () => {
  it('knows three languages, each with its own name', () => {
    expect(locales.every((locale) => isLocale(locale) && localeNames[locale].length > 0)).toBe(true);
  });

  it.each(['kz', 'RU', '', null, undefined, 0, ['ru']])('refuses %j', (x) => {
    expect(isLocale(x)).toBe(false);
  });
});
