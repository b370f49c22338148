import { describe, expect, it } from 'vitest';
import { calibratedError } from './calibrated-error.ts';

describe('calibratedError', () => {
  const base = {
    weights: Float64Array.of(1, 1, 1, 1),
    start: Float64Array.of(1, 1, 1, 1),
    placements: [Int32Array.of(0, 0, 1, 1)],
    method: 'poststratify',
  } as const;

  it('is 0 where the margin explains everything', () => {
    expect(calibratedError(Float64Array.of(2, 2, 5, 5), { ...base, strata: [1, 1, 1, 1] })).toEqual({
      value: 3.5,
      se: 0,
    });
  });

  it('is undefined for nobody and for a lonely stratum', () => {
    const nobody = new Float64Array(4).fill(Number.NaN);
    expect(calibratedError(nobody, { ...base, strata: [1, 1, 1, 1] })).toBeUndefined();
    expect(calibratedError(Float64Array.of(1, 2, 3, 4), { ...base, strata: [1, 1, 1, 2] })).toBeUndefined();
  });

  it('takes the spread within strata, of two as well', () => {
    const strata = [1, 1, 2, 2];
    const everybody = { ...base, placements: [new Int32Array(4)], strata };
    // z = -1/2, 0, -1/4, 3/4; twice the squares about the mean of each stratum: 1/4 + 1.
    const found = calibratedError(Float64Array.of(1, 3, 2, 6), everybody);
    expect(found).toEqual({ value: 3, se: Math.sqrt(1.25) });
  });

  it('goes over the margins ten times, as R does', () => {
    const ones = Float64Array.of(1, 1, 1);
    const found = calibratedError(Float64Array.of(6, 0, 0), {
      ...{ weights: ones, start: ones, strata: [1, 1, 1], method: 'rake' },
      placements: [Int32Array.of(0, 0, 1), Int32Array.of(0, 1, 1)],
    });
    // What is left after the first pass, 0, -1/2, 1/2, is a quarter of it after every other one.
    expect(found?.value).toBe(2);
    expect(found?.se).toBeCloseTo(Math.sqrt(3) / 2 / 4 ** 9, 18);
  });
});
