import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf, wrapped } from './wrap.ts';

it('keeps every word, in order, and lets no line grow wider than it may unless it is one word', () => {
  const word = fc.stringMatching(/^[a-zа-яәғқңөұүһіA-Z0-9«»]{1,24}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 20, max: 900 }), (words, width) => {
      const lines = wrapped(words.join(' '), 14, width);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) if (line.includes(' ')) expect(widthOf(line, 14)).toBeLessThanOrEqual(width);
    }),
  );
});

it('makes no line of nothing', () => {
  expect(wrapped('', 14, 100)).toEqual([]);
});
