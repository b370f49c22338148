import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressedOnce } from './compressed-once.ts';

const text = 'Көрші '.repeat(500);

it('gives the best encoding that the client takes, and the same bytes again', () => {
  const encode = compressedOnce();
  const best = encode('a', text, 'gzip, deflate, br');
  expect(best.encoding).toBe('br');
  expect(brotliDecompressSync(best.body).toString()).toBe(text);
  expect(encode('a', text, 'br').body).toBe(best.body);
  const second = encode('a', text, 'gzip;q=0.5, br;q=0');
  expect(second.encoding).toBe('gzip');
  expect(gunzipSync(second.body).toString()).toBe(text);
  expect(encode('a', text, null)).toEqual({ body: text });
});

it('keeps bodies of different tags apart, however many come', () => {
  const encode = compressedOnce();
  for (let tag = 0; tag < 30; tag += 1) {
    expect(brotliDecompressSync(encode(String(tag), `${tag}${text}`, 'br').body).toString()).toBe(`${tag}${text}`);
  }
});
