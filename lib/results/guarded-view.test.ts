import { describe, expect, it } from 'vitest';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { type Given, givenFile } from './given-file.ts';
import { guardView } from './guarded-view.ts';

const people = (count: number, district: number, sex: number, age_group = 2): Given => ({
  count,
  answers: { district, sex, age_group },
});
const guarded = (given: readonly Given[], filter: Parameters<typeof guardView>[1]['filter']) => {
  const { reason, differencing } = guardView(
    givenFile(given),
    { by: 'district', groups: [1, 2], filter },
    smallestThresholds,
  );
  return reason ?? [...differencing];
};
const women = [{ variable: 'sex', codes: [2] }];

describe('a filtered view', () => {
  it.each([
    ['is open without a filter', [people(3, 1, 1)], [], []],
    ['is open where many pass and many do not', [people(40, 1, 1), people(40, 2, 2), people(30, 1, 2)], women, []],
    ['is refused where few do not pass', [people(9, 1, 1), people(40, 2, 2)], women, 'DIFFERENCING'],
    ['is open where the filter changes nothing', [people(40, 1, 2), people(40, 2, 2)], women, []],
    ['has too few where few pass', [people(40, 1, 1), people(9, 2, 2)], women, 'BASE_TOO_SMALL'],
    [
      'withholds the district in which few do not pass',
      [people(5, 1, 1), people(50, 1, 2), people(20, 2, 1), people(50, 2, 2)],
      women,
      [1],
    ],
    [
      'looks at every filter that could be dropped',
      [people(50, 1, 2, 2), people(50, 2, 2, 2), people(30, 1, 1, 2), people(4, 2, 2, 3)],
      [...women, { variable: 'age_group', codes: [2] }],
      'DIFFERENCING',
    ],
  ] as const)('%s', (_name, given, filter, expected) => {
    expect(guarded(given, filter)).toEqual(expected);
  });
});
