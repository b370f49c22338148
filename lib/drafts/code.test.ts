import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAlphabet, codeOf, plainCode } from './code.ts';

describe('codes', () => {
  it('stand in groups of four letters that do not look alike', () => {
    const code = codeOf(createHash('sha256').update('bytes').digest(), 20);
    expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(codeAlphabet).not.toMatch(/[01ILOU]/);
  });

  it('differ where the bytes differ', () => {
    const codes = Array.from({ length: 500 }, (_, seed) => codeOf(createHash('sha256').update(`${seed}`).digest(), 20));
    expect(new Set(codes).size).toBe(500);
  });

  it.each(['abcd-efgh', 'ABCD EFGH', ' AbCd–EfGh\n', 'ABCD‑EFGH', 'ＡBCD-EFGH', 'АВСD-ЕFGН'])(
    '%j is ABCDEFGH',
    (typed) => {
      expect(plainCode(typed)).toBe('ABCDEFGH');
    },
  );

  it('typed plainly stay what they are', () => {
    const typed = fc.array(fc.constantFrom(...codeAlphabet)).map((letters) => letters.join(''));
    fc.assert(fc.property(typed, (code) => plainCode(code) === code));
  });
});
