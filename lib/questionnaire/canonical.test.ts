import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

it('writes the keys of every object in order and says what JSON says', () => {
  expect(canonicalJson({ b: [1, { d: 'ә', c: null }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,{"c":null,"d":"ә"}]}',
  );
  const says = fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
  fc.assert(says);
});

it('gives equal content equal bytes', () => {
  const reversed = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      (value) => canonicalJson(reversed(value)) === canonicalJson(value),
    ),
  );
});
