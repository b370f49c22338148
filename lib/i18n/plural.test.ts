import { describe, expect, it } from 'vitest';
import type { Plural } from './plural.ts';
import { plural } from './plural.ts';

const answers: Plural = {
  ru: { one: '{n} ответ', few: '{n} ответа', many: '{n} ответов', other: '{n} ответа' },
  kk: { one: '{n} жауап', other: '{n} жауап' },
  en: { one: '{n} answer', other: '{n} answers' },
};

describe('plural', () => {
  it.each([
    ['ru', 0, '0 ответов'],
    ['ru', 1, '1 ответ'],
    ['ru', 3, '3 ответа'],
    ['ru', 5, '5 ответов'],
    ['ru', 11, '11 ответов'],
    ['ru', 21, '21 ответ'],
    ['ru', 1.5, '1,5 ответа'],
    ['ru', 1022, '1\u00a0022 ответа'],
    ['kk', 1, '1 жауап'],
    ['kk', 21, '21 жауап'],
    ['en', 0, '0 answers'],
    ['en', 1, '1 answer'],
    ['en', 21, '21 answers'],
  ] as const)('%s %d -> %s', (locale, n, shown) => {
    expect(plural(locale, n, answers)).toBe(shown);
  });
});
