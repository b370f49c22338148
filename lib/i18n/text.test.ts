import { describe, expect, it } from 'vitest';
import { fill } from './text.ts';

describe('fill', () => {
  it.each([
    ['no place', {}, 'no place'],
    ['{a}', { a: 'x' }, 'x'],
    ['{a} and {b}, {a}', { a: 1, b: 0 }, '1 and 0, 1'],
    ['{name}', { name: '' }, ''],
    ['{a}', { a: '{b} $& $1' }, '{b} $& $1'],
    ['{ spaced } {}', {}, '{ spaced } {}'],
  ])('%j with %j -> %j', (template, values, filled) => {
    expect(fill(template, values)).toBe(filled);
  });

  it.each([
    ['{a} {b}', { a: 1 }],
    ['{toString}', {}],
  ])('throws on a place without a value: %j', (template, values) => {
    expect(() => fill(template, values)).toThrow(/No value for/);
  });
});
