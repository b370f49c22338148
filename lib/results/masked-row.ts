/** The groups of a row without what a few people's answers could be told from (small-counts.ts). */
import type { Union } from '#lib/disclosure/line-mask.ts';
import { meanLeavesRoom } from '#lib/disclosure/mean-room.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Item } from '#lib/items/definition.ts';
import type { GroupFigures, PartShare } from './group-figures.ts';
import type { Part, RowFigures } from './item-figures.ts';
import { chosenCounts, type GroupAnswers, isMeasured, isSeveral } from './row-answers.ts';
import { type Counted, type CountedTable, type HiddenParts, hiddenAmong, hiddenApart } from './small-counts.ts';
import { missingOf } from './told-missing.ts';

type Group = GroupFigures<RowFigures>;

/** What a row is made of. `upper`: places of the parts that are the upper end. */
export type RowPlan = Readonly<{ item: Item; parts: readonly Part[]; upper: readonly number[] }>;

/** `others`: answers of those who are in none of the groups. */
export type RowAnswers = Readonly<{ groups: readonly GroupAnswers[]; others: readonly GroupAnswers[] }>;

/** What may be said of one group's parts. */
type Told = Readonly<{ hidden: readonly boolean[]; isUpperShown: boolean; isMeanShown: boolean }>;

export const maskedGroups = (
  groups: readonly Group[],
  plan: RowPlan,
  answers: RowAnswers,
  thresholds: Thresholds,
): readonly Group[] => {
  const open = groups.flatMap((group, place) => (group.withheld === undefined ? [place] : []));
  const told = toldOf(plan, countedTable(open, answers), thresholds);
  return groups.map((group, place) => {
    if (group.withheld !== undefined) return group;
    const mask = told?.[open.indexOf(place)];
    return {
      ...group,
      missing: missingOf(group.missing, (answers.groups[place] as GroupAnswers).tally, thresholds),
      ...(mask && { figures: withoutHidden(group.figures, mask) }),
    };
  });
};

/** Those who are in no group blur what is told of the withheld; alone they are no group that could be named. */
const countedTable = (open: readonly number[], { groups, others }: RowAnswers): CountedTable => {
  const withheld = groups.filter((group, place) => !open.includes(place) && group.tally.valid.n > 0);
  return {
    shown: open.map((place) => countedOf(groups[place] as GroupAnswers)),
    rest: withheld.length === 0 ? [] : [...withheld, ...others].map(countedOf),
  };
};

const countedOf = (answers: GroupAnswers): Counted => ({ counts: chosenCounts(answers), base: answers.tally.valid.n });

/** Undefined where everything may be said. */
const toldOf = (plan: RowPlan, table: CountedTable, thresholds: Thresholds): readonly Told[] | undefined => {
  const { item, upper } = plan;
  const unions: readonly Union[] = upper.length > 1 ? [{ places: upper }] : [];
  const found = isSeveral(item) ? hiddenApart(table, thresholds) : hiddenAmong(table, unions, thresholds);
  if (found === undefined) return undefined;
  if (isMeasured(item)) return found.map((each) => measuredTold(each, plan, table, thresholds));
  return found.map(({ hidden, isKnown }) => ({ hidden, isUpperShown: isKnown(upper), isMeanShown: false }));
};

/** A mean tells much of what is hidden: it stands alone, if it leaves room by itself, or not at all. */
const measuredTold = (
  { hidden }: HiddenParts,
  { parts }: RowPlan,
  { shown }: CountedTable,
  { cell }: Thresholds,
): Told => {
  const leavesRoom = shown.every(({ counts }) =>
    meanLeavesRoom(
      parts.map((part, place) => ({ value: middleOf(part), n: counts[place] ?? 0 })),
      cell,
    ),
  );
  return { hidden: leavesRoom ? hidden.map(() => true) : hidden, isUpperShown: false, isMeanShown: leavesRoom };
};

/** Within a class numbers can be anything, which leaves more room still. */
const middleOf = ({ code, to }: Part): number => (to === undefined ? code : (code + to) / 2);

const hiddenShare: PartShare = { hidden: true };

const withoutHidden = (
  { shares, upper, mean }: RowFigures,
  { hidden, isUpperShown, isMeanShown }: Told,
): RowFigures => ({
  shares: shares.map((share, part) => (hidden[part] ? hiddenShare : share)),
  ...(upper && isUpperShown && { upper }),
  ...(mean && isMeanShown && { mean }),
});
