import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshStores } from './fresh-store.contract.ts';
import { keyOf } from './keys.ts';

const { emptyFolder } = freshStores();
const counting = (first: number) => (bytes: number) => Uint8Array.from({ length: bytes }, (_, index) => first + index);

describe('a key', () => {
  it('is made once and stays the same', () => {
    const place = emptyFolder();
    const first = keyOf(place, 'receipt', counting(1));
    expect([...first]).toEqual([...counting(1)(32)]);
    expect([...keyOf(place, 'receipt', counting(100))]).toEqual([...first]);
    expect([...keyOf(place, 'session', counting(100))]).toEqual([...counting(100)(32)]);
  });

  it('can be read by nobody else', () => {
    const place = emptyFolder();
    keyOf(place, 'session', counting(1));
    expect(statSync(join(place, 'keys', 'session')).mode & 0o777).toBe(0o600);
    expect(statSync(join(place, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('that was cut short is refused instead of being used or replaced', () => {
    const place = emptyFolder();
    mkdirSync(join(place, 'keys'), { recursive: true });
    writeFileSync(join(place, 'keys', 'receipt'), 'short');
    expect(() => keyOf(place, 'receipt', counting(1))).toThrow('32 bytes');
  });
});
