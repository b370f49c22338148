import { describe, expect, it } from 'vitest';
import { placeText } from './time-left.ts';

describe('where one is and how long it takes', () => {
  it.each([
    ['ru', 360, 'Раздел 3 из 10, осталось около 6 минут'],
    ['ru', 60, 'Раздел 3 из 10, осталось около 1 минуты'],
    ['ru', 130, 'Раздел 3 из 10, осталось около 2 минут'],
    ['ru', 1260, 'Раздел 3 из 10, осталось около 21 минуты'],
    ['ru', 20, 'Раздел 3 из 10, осталось меньше минуты'],
    ['kk', 360, '3-бөлім, барлығы 10, шамамен 6 минут қалды'],
    ['en', 60, 'Section 3 of 10, about 1 minute left'],
    ['en', 360, 'Section 3 of 10, about 6 minutes left'],
  ] as const)('%s %i', (locale, seconds, words) => {
    expect(placeText({ position: 3, of: 10, seconds }, locale)).toBe(words);
  });
});
