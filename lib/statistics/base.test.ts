import { describe, expect, it } from 'vitest';
import { baseOf, designEffect, subtractSums } from './base.ts';

describe('baseOf', () => {
  it('has an effective n of (Σw)² / Σw²', () => {
    const base = baseOf({ n: 3, w: 6, w2: 18 });
    expect(base).toEqual({ n: 3, w: 6, nEff: 2 });
    expect(designEffect(base)).toBe(1.5);
  });

  it('of nobody is worth nobody, without a design effect', () => {
    const nobody = baseOf({ n: 0, w: 0, w2: 0 });
    expect(nobody).toEqual({ n: 0, w: 0, nEff: 0 });
    expect(designEffect(nobody)).toBe(1);
  });
});

describe('subtractSums', () => {
  it('leaves the others', () => {
    expect(subtractSums({ n: 5, w: 8, w2: 20 }, { n: 2, w: 3, w2: 5 })).toEqual({ n: 3, w: 5, w2: 15 });
  });

  it('leaves nothing of nobody, where weights have been added in another order too', () => {
    const whole = { n: 3, w: 0.1 + 0.2 + 0.3, w2: 0.14 };
    expect(subtractSums(whole, { n: 3, w: 0.3 + 0.2 + 0.1, w2: 0.14 })).toEqual({ n: 0, w: 0, w2: 0 });
  });
});
