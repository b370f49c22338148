import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from './strict-json.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('strict JSON', () => {
  it.each([
    ['an empty body', bytes('')],
    ['half an object', bytes('{"a":1')],
    ['invalid UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['an overlong slash', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ['a byte-order mark', bytes('\uFEFF{}')],
    ['the same key twice', bytes('{"a":1,"a":2}')],
    ['the same key twice, once escaped', bytes('{"a":1,"\\u0061":2}')],
    ['the same key twice deep down', bytes('[{"b":{"a":1,"c":":","a":1}}]')],
    ['half a character as an escape', bytes('{"a":"\\ud800"}')],
    ['half a character in a key', bytes('{"\\udc00":1}')],
    ['13 levels', bytes('['.repeat(13) + ']'.repeat(13))],
    ['100,000 levels', bytes('['.repeat(100_000))],
    ['100,000 levels closed again', bytes(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)],
    ['a number that is none', bytes('NaN')],
    ['a trailing comma', bytes('[1,]')],
    ['two values', bytes('{}{}')],
    ['a string that never ends', bytes('"\\"')],
  ])('refuses %s', (_name, given) => {
    expect(parseStrictJson(given)).toEqual({ refused: 'malformed' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('names the hostile key %s', (key) => {
    expect(parseStrictJson(bytes(`{"a":{"${key}":{"polluted":1}}}`))).toEqual({ refused: 'hostile', key });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes whole characters beyond the first plane, raw and escaped', () => {
    expect(parseStrictJson(bytes('["😀","\\ud83d\\ude00"]'))).toEqual({ value: ['😀', '😀'] });
  });

  it('takes quotation marks, colons and brackets inside strings', () => {
    const value = { 'a"b:c': '\\"{[:', d: ['\\', '"'] };
    expect(parseStrictJson(bytes(JSON.stringify(value)))).toEqual({ value });
  });

  it('reads whatever JSON writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8, stringUnit: 'grapheme' }), (value) => {
        const text = JSON.stringify(value);
        const read = parseStrictJson(bytes(text));
        expect('key' in read || ('value' in read && JSON.stringify(read.value) === text)).toBe(true);
      }),
    );
  });
});
