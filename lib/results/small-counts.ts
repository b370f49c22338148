/**
 * Which parts of a row are not shown in which group: those that a few people gave, and as many others as it takes so
 * that nobody can work them out (lib/disclosure). Every breakdown of the same people has the same row totals, and one
 * of them may show what another hides: so the totals count as known, and an answer that few gave in all groups together
 * is hidden in every group. Groups that are withheld are taken together as one column that is shown nowhere. Zeros of a
 * group below the public base hide too: they tell of everybody in it. Counts are unweighted people.
 */
import { isOfOneMind } from '#lib/disclosure/breakdown-mask.ts';
import { type BreakdownMask, type BreakdownTable, type Cells, maskCells } from '#lib/disclosure/breakdown-table.ts';
import { isSensitive } from '#lib/disclosure/extended-table.ts';
import { growthOf } from '#lib/disclosure/growth.ts';
import { isKnown, type LineMask, maskLine, type Union } from '#lib/disclosure/line-mask.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';

/** How many of a group gave each part. */
export type Counted = Readonly<{ counts: readonly number[]; base: number }>;

/** `hidden`: per part. `isKnown`: whether the sum of these parts may be shown. */
export type HiddenParts = Readonly<{
  hidden: readonly boolean[];
  isKnown: (places: readonly number[]) => boolean;
}>;

/** `rest`: groups that are withheld. */
export type CountedTable = Readonly<{ shown: readonly Counted[]; rest: readonly Counted[] }>;

type Limits = Pick<Thresholds, 'cell' | 'publicBase'>;

/** Parts that exclude each other. `unions`: of parts whose sums are to be shown if they can be. One for each group. */
export const hiddenAmong = (
  table: CountedTable,
  unions: readonly Union[],
  limits: Limits,
): readonly HiddenParts[] | undefined => {
  if (!needsHiding(table, limits)) return undefined;
  const parts = table.shown[0]?.counts ?? [];
  const line = maskLine(cellsOf(sumOf([...table.shown, ...table.rest])), unions, limits.cell);
  const oneBlock = [parts.map((_, place) => place)];
  for (const blocks of [line?.blocks ?? oneBlock, oneBlock]) {
    const mask = line && masked(table, { hidden: line.hidden, blocks }, limits);
    if (mask === undefined) continue;
    return table.shown.map((_, index) => {
      const hidden = mask.get(String(index)) ?? parts.map(() => true);
      return { hidden, isKnown: (places) => isKnown({ hidden, blocks }, places) };
    });
  }
  return table.shown.map(() => ({ hidden: parts.map(() => true), isKnown: () => false }));
};

/** Parts of which several could be given: each by itself, those who gave it and those who did not. */
export const hiddenApart = (table: CountedTable, limits: Limits): readonly HiddenParts[] | undefined => {
  const options = (table.shown[0]?.counts ?? []).map((_, part) => hiddenAmong(optionTable(table, part), [], limits));
  if (options.every((each) => each === undefined)) return undefined;
  return table.shown.map((_, index) => {
    const hidden = options.map((each) => each?.[index]?.hidden.includes(true) ?? false);
    return { hidden, isKnown: (places) => !places.some((place) => hidden[place]) };
  });
};

const optionTable = ({ shown, rest }: CountedTable, part: number): CountedTable => {
  const option = ({ counts, base }: Counted): Counted => {
    const chosen = counts[part] ?? 0;
    return { counts: [chosen, base - chosen], base };
  };
  return { shown: shown.map(option), rest: rest.map(option) };
};

const needsHiding = ({ shown, rest }: CountedTable, { cell, publicBase }: Limits): boolean =>
  shown.some(({ counts, base }) => counts.some((n) => isSensitive(n, cell) || (n === 0 && base < publicBase))) ||
  (rest.length > 0 && sumOf(rest).some((n) => isSensitive(n, cell)));

const masked = (table: CountedTable, { hidden, blocks }: LineMask, limits: Limits): BreakdownMask | undefined => {
  const parts = table.shown.map((each, index) => ({
    id: String(index),
    isClosed: false,
    ...cellsOf(each.counts, each.base < limits.publicBase),
  }));
  const rest = cellsOf(table.rest.length > 0 ? sumOf(table.rest) : hidden.map(() => 0));
  const breakdown: BreakdownTable = {
    ...{ parts, hiddenRows: hidden, blocks, threshold: limits.cell },
    restOf: () => rest,
  };
  return maskCells(breakdown, parts);
};

/** No release has told of these people. Of a small group zeros tell, and that all gave one answer. */
const cellsOf = (counts: readonly number[], isSmall = false): Cells => ({
  ...growthOf(counts, [], 0),
  ...{ counts, isTelling: false },
  ...(isSmall && {
    unpublished: counts.map((n) => n === 0),
    guarded: counts.map((n) => n > 0 && isOfOneMind(counts)),
  }),
});

const sumOf = (groups: readonly Counted[]): readonly number[] =>
  (groups[0]?.counts ?? []).map((_, part) => groups.reduce((sum, { counts }) => sum + (counts[part] ?? 0), 0));
