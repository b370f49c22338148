import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it.each([
  ['0', 0],
  [' 42 ', 42],
  ['100', 100],
  ['101', undefined],
  ['', undefined],
  ['-1', undefined],
  ['4,5', undefined],
  ['1e1', undefined],
])('%j is %j parts of 100', (typed, parts) => expect(wholeNumber(typed)).toBe(parts));
