import { describe, expect, it } from 'vitest';
import { hasInterval } from './estimate.ts';
import { estimateMean } from './mean.ts';
import { estimateShare } from './share.ts';
import type { AnswerSums } from './variance.ts';

const given = (value: number, n: number, w = 1): AnswerSums => ({ value, n, w: n * w, w2: n * w * w });

describe('estimateMean', () => {
  it('gives the classical figures for one stratum and equal weights', () => {
    const answers = [given(1, 1), given(2, 1), given(3, 1), given(4, 1), given(5, 1)];
    const estimate = estimateMean([{ size: 5, answers }]);
    expect(estimate).toMatchObject({ value: 3, df: 4, method: 't', base: { n: 5, nEff: 5 } });
    // sd = √2.5, se = sd/√5, t(4, 0.975) = 2.776445
    expect(hasInterval(estimate) && estimate.high).toBeCloseTo(3 + 2.776445105 * Math.sqrt(0.5), 8);
  });

  it('weighs', () => {
    expect(estimateMean([{ size: 4, answers: [given(0, 2, 1), given(10, 2, 3)] }])).toMatchObject({ value: 7.5 });
  });

  it('keeps the exact value where all agree, whatever the weights', () => {
    const answers = [given(7, 1, 0.1), given(7, 2, 0.7), given(3, 0)];
    expect(estimateMean([{ size: 9, answers }])).toMatchObject({ value: 7, se: 0, low: 7, high: 7 });
  });

  it('agrees with the share of a yes coded 1', () => {
    const mean = estimateMean([{ size: 50, answers: [given(1, 12), given(0, 20)] }]);
    const share = estimateShare([{ size: 50, base: given(0, 32), chosen: given(1, 12) }]);
    if (!(hasInterval(mean) && hasInterval(share))) throw new Error('both have an interval');
    expect([mean.value, mean.se, mean.df]).toEqual([share.value, share.se, share.df]);
  });

  it('shrinks with a finite population and vanishes with a census', () => {
    const answers = [given(1, 12), given(0, 20)];
    expect(estimateMean([{ size: 32, population: 32, answers }])).toMatchObject({ se: 0 });
  });

  it('is not touched by a stratum without answers', () => {
    const answers = [given(1, 12), given(0, 20)];
    const without = estimateMean([{ size: 40, answers }]);
    expect(
      estimateMean([
        { size: 1, answers: [given(1, 0)] },
        { size: 40, answers },
      ]),
    ).toEqual(without);
    expect(
      estimateMean([
        { size: 9, answers: [] },
        { size: 40, answers },
      ]),
    ).toEqual(without);
  });

  it('has no error with a lonely stratum, unless a rule is asked for', () => {
    const strata = [
      { size: 1, answers: [given(3, 1)] },
      { size: 9, answers: [given(3, 4), given(5, 4)] },
    ];
    expect(estimateMean(strata)).toMatchObject({ reason: 'LONELY_STRATUM' });
    expect(estimateMean(strata, { lonely: 'certainty' })).toMatchObject({ method: 't' });
  });

  it.each([
    ['nobody', [{ size: 9, answers: [given(3, 0)] }], 'EMPTY_BASE'],
    ['one respondent', [{ size: 9, answers: [given(3, 1)] }], 'NO_DEGREES_OF_FREEDOM'],
    ['a stratum of one', [{ size: 1, answers: [given(3, 1)] }], 'LONELY_STRATUM'],
  ])('says why there is no interval: %s', (_who, strata, reason) => {
    expect(estimateMean(strata)).toMatchObject({ reason });
  });
});
