import { expect, it } from 'vitest';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { rowVerdicts } from './row-visibility.ts';
import type { Reader } from './visibility.ts';

const nobody = { n: 0, w: 0, w2: 0 };
const tally = (group: number, n: number) => ({
  group,
  codes: new Map(),
  valid: { n, w: n, w2: n },
  asked: { n, w: n, w2: n },
  dontKnow: nobody,
  refused: nobody,
  noAnswer: nobody,
  strata: [],
});

const verdicts = (
  sizes: readonly number[],
  rest = 0,
  reader: Reader = 'researcher',
  differencing: readonly number[] = [],
) =>
  rowVerdicts(
    sizes.map((n, index) => tally(index + 1, n)),
    rest,
    { reader, thresholds: smallestThresholds, differencing: new Set(differencing) },
  ).map(({ withheld, caution }) => withheld ?? caution ?? 'shown');

it.each([
  ['all are shown', [60, 70], 0, ['shown', 'shown']],
  ['nobody in a group tells nothing of the others', [60, 0], 0, ['shown', 'below-smallest']],
  ['a small group takes the other with it', [100, 5], 0, ['complement', 'below-smallest']],
  ['the smallest of the others', [100, 5, 60, 80], 0, ['shown', 'below-smallest', 'complement', 'shown']],
  [
    'two small groups that are a base together are enough',
    [100, 5, 6],
    0,
    ['shown', 'below-smallest', 'below-smallest'],
  ],
  ['those who are in no group hide nobody by themselves', [100, 60], 3, ['shown', 'shown']],
  ['and do not hide a group if they are few', [100, 60, 5], 3, ['shown', 'complement', 'below-smallest']],
  ['but do if they are many', [100, 60, 5], 30, ['shown', 'shown', 'below-smallest']],
  ['few are shown with a caution', [29, 49], 0, ['few', 'low-reliability']],
] as const)('%s', (_name, sizes, rest, expected) => {
  expect(verdicts(sizes, rest)).toEqual(expected);
});

it('withholds groups that the filter sets apart from themselves, and takes them for hidden', () => {
  expect(verdicts([100, 60, 50], 0, 'researcher', [2])).toEqual(['shown', 'differencing', 'shown']);
});

it('hides no complement from the public, which never sees the whole', () => {
  expect(verdicts([100, 5], 0, 'public')).toEqual(['shown', 'below-smallest']);
});
