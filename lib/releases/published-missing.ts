/**
 * Why people gave no answer, as far as a release may say it: apart where every reason was given by nobody or by enough
 * people, and by enough more than in any earlier release, else together, else not at all. How many gave none follows
 * from the bases and is no answer to the item.
 */
import type { GroupTally } from '#lib/analysis/tabulate.ts';
import { type EarlierCounts, growthOf } from '#lib/disclosure/growth.ts';
import type { MissingShares } from '#lib/results/group-figures.ts';
import { areApart, toldMissing } from '#lib/results/told-missing.ts';
import type { ColumnCounts, ReleaseCounts } from './release.ts';

/** Beside the tables of answers in the counts of a release. */
export const missingKey = (variable: string): string => `${variable}?`;

export const missingCounts = (
  { dontKnow, refused, noAnswer }: GroupTally,
  then: readonly EarlierCounts[],
  threshold: number,
): ColumnCounts => {
  const counts = [dontKnow.n, refused.n, noAnswer.n];
  const { guarded, unpublished } = growthOf(counts, then, threshold);
  const isApart =
    areApart(counts, threshold) &&
    counts.every((_, reason) => !(guarded[reason] === true || unpublished[reason] === true));
  return { counts, hidden: counts.map(() => !isApart), isBaseShown: true };
};

export const publishedMissing = (
  missing: MissingShares,
  { counts, hidden }: Pick<ColumnCounts, 'counts' | 'hidden'>,
  threshold: number,
): MissingShares => toldMissing(missing, { counts, isApart: hidden[0] !== true }, threshold);

export const earlierMissing = (
  earlier: readonly ReleaseCounts[],
  variable: string,
  column: string,
): readonly EarlierCounts[] =>
  earlier.flatMap(({ number: release, tables }) => {
    const counted = tables[missingKey(variable)]?.[column];
    return counted === undefined ? [] : [{ release, ...counted }];
  });
