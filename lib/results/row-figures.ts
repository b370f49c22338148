/** The estimates of one row in one group: shares, the upper end, the mean. */
import type { Item } from '#lib/items/definition.ts';
import type { Sums } from '#lib/statistics/base.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { estimateShare } from '#lib/statistics/share.ts';
import { type Shown, shownOf } from './group-figures.ts';
import type { RowFigures } from './item-figures.ts';
import { chosenAmong, type GroupAnswers, isMeasured } from './row-answers.ts';
import type { Reader } from './visibility.ts';

/** `upper`: the places of the parts that are the upper end; none where there is no such end. */
export const rowFigures = (
  item: Item,
  { strata }: GroupAnswers,
  { upper, reader }: Readonly<{ upper: readonly number[]; reader: Reader }>,
): RowFigures => {
  const share = (chosen: readonly Sums[]): Shown => {
    const shown = shownOf(
      estimateShare(strata.map(({ size, base }, h) => ({ size, base, chosen: chosen[h] as Sums }))),
    ) ?? { value: 0 };
    return reader === 'researcher' ? { ...shown, n: chosen.reduce((sum, { n }) => sum + n, 0) } : shown;
  };
  const parts = strata[0]?.chosen.length ?? 0;
  const mean = isMeasured(item) ? shownOf(estimateMean(strata)) : undefined;
  return {
    shares: Array.from({ length: parts }, (_, part) => share(strata.map(({ chosen }) => chosen[part] as Sums))),
    ...(upper.length > 0 && { upper: share(chosenAmong(strata, upper)) }),
    ...(mean && { mean }),
  };
};
