import { expect, it } from 'vitest';
import { mergedClasses } from './merged-classes.ts';

it.each([
  { name: 'leaves large classes and empty ones alone', counts: [20, 0, 30], classes: [[0], [1], [2]] },
  { name: 'takes a small class together with the next', counts: [4, 20, 30], classes: [[0, 1], [2]] },
  { name: 'takes the last small ones to those before', counts: [40, 20, 4, 3], classes: [[0], [1, 2, 3]] },
  { name: 'shows nothing of a few people', counts: [4, 3], classes: undefined },
])('$name', ({ counts, classes }) => {
  expect(mergedClasses(counts, [], 10)).toEqual(classes);
});

it('takes a class that grew by a few since the last release together with another', () => {
  const then = { release: 1, counts: [20, 30, 40], hidden: [false, false, false], isBaseShown: true };
  expect(mergedClasses([23, 45, 60], [then], 10)).toEqual([[0, 1], [2]]);
});
