import { expect, it } from 'vitest';
import { languageQuery, languageView } from './language-address.ts';

it.each([
  ['', ''],
  ['district=2&of=section', ''],
  ['district=1&of=interview&wordings=1', 'district=1&of=interview&wordings=1'],
  ['district=3&of=mood&wordings=yes', ''],
])('%j is read and written %j', (given, written) => {
  expect(languageQuery(languageView(Object.fromEntries(new URLSearchParams(given)), [1, 2]))).toBe(written);
});
