/**
 * Slows guessing down without locking anybody out: every key (an account, or an account in a browser that has signed
 * in before) has a few attempts at once and then one every few seconds. Nothing is counted by network address.
 */
import { type BucketSize, type TokenBucket, tokenBucket } from './token-bucket.ts';

export type GuessGate = Readonly<{
  /** 0 when the attempt may be looked at, else the seconds to wait. */
  admit(key: string, milliseconds: number): number;
  /** The attempt was right: it costs nothing. */
  giveBack(key: string): void;
}>;

/** In ten minutes at most 10 + 60 attempts are looked at; whoever waits ten seconds has one again. */
const usual: BucketSize = { capacity: 10, secondsPerToken: 10 };

export const createGuessGate = (size: BucketSize = usual, mostKeys = 10_000): GuessGate => {
  const buckets = new Map<string, TokenBucket>();
  const bucketOf = (key: string): TokenBucket => {
    const bucket = buckets.get(key) ?? tokenBucket(size);
    // Last used stands last, so that a flood of invented keys pushes out the oldest, never the one in use.
    buckets.delete(key);
    buckets.set(key, bucket);
    const oldest = buckets.size > mostKeys ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return bucket;
  };
  return {
    admit: (key, milliseconds) => bucketOf(key).take(milliseconds),
    giveBack: (key) => buckets.get(key)?.giveBack(),
  };
};
