/**
 * Why people gave no answer, as far as it may be said: apart where every reason was given by nobody or by enough people,
 * else together, else not at all. How many gave none follows from the bases and is no answer to the item.
 */
import type { GroupTally } from '#lib/analysis/tabulate.ts';
import { isSensitive } from '#lib/disclosure/extended-table.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { MissingShares } from './group-figures.ts';

export const areApart = (counts: readonly number[], threshold: number): boolean =>
  !counts.some((n) => isSensitive(n, threshold));

/** `counts`: people by reason. */
export const toldMissing = (
  missing: MissingShares,
  { counts, isApart }: Readonly<{ counts: readonly number[]; isApart: boolean }>,
  threshold: number,
): MissingShares => {
  if (isApart) return missing;
  if (counts.reduce((sum, n) => sum + n, 0) < threshold) return {};
  return { together: (missing.dontKnow ?? 0) + (missing.refused ?? 0) + (missing.noAnswer ?? 0) };
};

/** Of one group, no release having told of it before. */
export const missingOf = (
  missing: MissingShares,
  { dontKnow, refused, noAnswer }: Pick<GroupTally, 'dontKnow' | 'refused' | 'noAnswer'>,
  { cell }: Pick<Thresholds, 'cell'>,
): MissingShares => {
  const counts = [dontKnow.n, refused.n, noAnswer.n];
  return toldMissing(missing, { counts, isApart: areApart(counts, cell) }, cell);
};
