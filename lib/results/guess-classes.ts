/** The classes in which guesses of a share are shown beside the record. */
import type { GroupTally } from '#lib/analysis/tabulate.ts';
import { mergedInAll } from '#lib/disclosure/merged-classes.ts';
import type { Showing } from './row-visibility.ts';

export const widthOfClass = 10;
const classCount = 100 / widthOfClass;

/** The last class holds its upper edge too. */
export const classOfGuess = (guess: number): number => Math.min(Math.floor(guess / widthOfClass), classCount - 1);

/** Places of the classes that are shown as one. */
export type GuessClasses = readonly (readonly number[])[];

/** Neighbouring classes are taken together where a district has only a few people in one, the same in all districts. */
export const guessClasses = (tallies: readonly GroupTally[], { thresholds, hasSmallCounts }: Showing): GuessClasses => {
  if (hasSmallCounts) return Array.from({ length: classCount }, (_, place) => [place]);
  const shown = tallies.filter(({ valid }) => valid.n >= thresholds.base);
  const none = Array.from({ length: classCount }, () => 0);
  return mergedInAll([none, ...shown.map(({ codes }) => countsOf(codes))], thresholds.cell);
};

const countsOf = (codes: GroupTally['codes']): readonly number[] => {
  const counts = Array.from({ length: classCount }, () => 0);
  for (const [guess, { n }] of codes) counts[classOfGuess(guess)] = (counts[classOfGuess(guess)] ?? 0) + n;
  return counts;
};
