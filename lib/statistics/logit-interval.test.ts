import { describe, expect, it } from 'vitest';
import { logitInterval } from './logit-interval.ts';

describe('logitInterval', () => {
  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses a share of %d', (share) => {
    expect(() => logitInterval(share, 0.1, 10)).toThrow(`No logit interval for a share of ${share}`);
  });

  it('mirrors the share', () => {
    const [few, many] = [logitInterval(0.2, 0.05, 30), logitInterval(0.8, 0.05, 30)];
    expect(1 - many.low).toBeCloseTo(few.high, 12);
    expect(1 - many.high).toBeCloseTo(few.low, 12);
  });
});
