/**
 * A limit on guesses that knows nobody: one bucket for all, refilled at a steady pace. A right answer gives its
 * token back, so that only wrong ones wear it out.
 */
export type BucketSize = Readonly<{ capacity: number; secondsPerToken: number }>;

export type TokenBucket = Readonly<{
  /** 0 when a token was taken; else the whole seconds until there is one. `now` in milliseconds. */
  take(now: number): number;
  giveBack(): void;
}>;

export const tokenBucket = ({ capacity, secondsPerToken }: BucketSize): TokenBucket => {
  let tokens = capacity;
  let filledAt: number | undefined;
  const refill = (now: number): void => {
    // A clock that was set back neither gives nor takes.
    const seconds = Math.max(0, now - (filledAt ?? now)) / 1000;
    tokens = Math.min(capacity, tokens + seconds / secondsPerToken);
    filledAt = now;
  };
  return {
    take(now) {
      refill(now);
      if (tokens < 1) return Math.ceil((1 - tokens) * secondsPerToken);
      tokens -= 1;
      return 0;
    },
    giveBack() {
      tokens = Math.min(capacity, tokens + 1);
    },
  };
};
