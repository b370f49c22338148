/** What all groups of a row that are shown tell alike: comparisons are made of nothing else. */
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { GroupFigures } from './group-figures.ts';
import type { RowFigures } from './item-figures.ts';

/** `hidden`: parts that any of the groups hides. */
export type ToldRow = Readonly<{ hidden: readonly boolean[]; isUpperShown: boolean; isMeanShown: boolean }>;

export const toldRow = (groups: readonly GroupFigures<RowFigures>[], parts: number): ToldRow => {
  const shown = groups.flatMap((group) => (group.withheld === undefined ? [group.figures] : []));
  return {
    hidden: Array.from({ length: parts }, (_, part) => shown.some(({ shares }) => shares[part]?.hidden === true)),
    isUpperShown: shown.every(({ upper }) => upper !== undefined),
    isMeanShown: shown.every(({ mean }) => mean !== undefined),
  };
};

/** The hidden parts taken as one, which stands last: how many gave any of them follows from the others and the base. */
export const mergedParts = (sums: readonly Sums[], { hidden }: ToldRow): readonly Sums[] =>
  hidden.includes(true)
    ? [...sums.filter((_, part) => !hidden[part]), addSums(sums.filter((_, part) => hidden[part]))]
    : sums;
