import { describe, expect, it } from 'vitest';
import { tokenBucket } from './token-bucket.ts';

describe('a token bucket', () => {
  const size = { capacity: 3, secondsPerToken: 10 };

  it('gives what it holds and then says how long to wait', () => {
    const bucket = tokenBucket(size);
    expect([0, 0, 0, 4000, 9999].map((now) => bucket.take(now))).toEqual([0, 0, 0, 6, 1]);
  });

  it('fills up at its pace and never beyond its capacity', () => {
    const bucket = tokenBucket(size);
    for (const now of [0, 0, 0]) bucket.take(now);
    expect(bucket.take(10_000)).toBe(0);
    expect([1e9, 1e9, 1e9, 1e9].map((now) => bucket.take(now))).toEqual([0, 0, 0, 10]);
  });

  it('takes a token back', () => {
    const bucket = tokenBucket({ capacity: 1, secondsPerToken: 10 });
    bucket.take(0);
    bucket.giveBack();
    bucket.giveBack();
    expect([bucket.take(0), bucket.take(0)]).toEqual([0, 10]);
  });

  it('neither gives nor takes when the clock is set back', () => {
    const bucket = tokenBucket({ capacity: 1, secondsPerToken: 10 });
    bucket.take(1e6);
    expect([bucket.take(0), bucket.take(10_000)]).toEqual([10, 0]);
  });
});
