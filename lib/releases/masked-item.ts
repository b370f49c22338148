/** The figures of one item without what a release hides. */
import type { GroupFigures, PartShare } from '#lib/results/group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from '#lib/results/item-figures.ts';
import { upperSteps } from '#lib/results/item-plan.ts';
import { mostFirst } from '#lib/results/most-first.ts';
import { reordered } from '#lib/results/reordered.ts';
import type { RowDifference } from '#lib/results/row-comparison.ts';
import { publishedMissing } from './published-missing.ts';
import type { MaskedRow } from './release-masks.ts';
import type { ShownDistrict } from './row-mask.ts';

const hiddenShare: PartShare = { hidden: true };

export const maskedItem = (item: ItemFigures, masked: readonly MaskedRow[], threshold: number): ItemFigures => {
  const rows = item.rows.map((row) => {
    const found = masked.find((each) => each.row.variable === row.variable);
    if (found === undefined) throw new Error(`${row.variable} is not masked`);
    return maskedRow(item, row, found, threshold);
  });
  const all = { ...item, rows };
  // The order by frequency would tell how large the hidden parts are.
  return item.picture === 'options' ? mostFirst(inOrderOfCodes(all)) : all;
};

const maskedRow = (item: ItemFigures, row: FiguresRow, masked: MaskedRow, threshold: number): FiguresRow => {
  const groups = row.groups.map((group) => maskedGroup(item, group, masked, threshold));
  const { test, partTests, partDifferences, difference, distance, ...rest } = row;
  const isWhole = groups.every((group) => group.withheld === undefined && isComplete(group.figures));
  const open = groups.flatMap((group) => (group.withheld === undefined ? [group.figures] : []));
  const isShown = (of: RowDifference['of'], code?: number): boolean =>
    open.length === groups.length && open.every((figures) => has(figures, item, of, code));
  return {
    ...rest,
    groups,
    ...(isWhole && {
      ...(test && { test }),
      ...(partTests && { partTests }),
      ...(partDifferences && { partDifferences }),
    }),
    ...(difference && isShown(difference.of, difference.code) && { difference }),
    ...(distance &&
      (isWhole || ((distance.of === 'upper' || distance.of === 'mean') && isShown(distance.of))) && { distance }),
  };
};

const isComplete = ({ shares }: RowFigures): boolean => shares.every(({ hidden }) => hidden === undefined);

const has = (figures: RowFigures, item: ItemFigures, of: RowDifference['of'], code?: number): boolean => {
  if (of === 'upper') return figures.upper !== undefined;
  if (of === 'mean') return figures.mean !== undefined;
  return figures.shares[item.parts.findIndex((part) => part.code === code)]?.value !== undefined;
};

const maskedGroup = (
  item: ItemFigures,
  group: GroupFigures<RowFigures>,
  { row, masks }: MaskedRow,
  threshold: number,
): GroupFigures<RowFigures> => {
  const mask = masks.get(group.group);
  if (group.withheld !== undefined) return group;
  if (mask === undefined) throw new Error(`no mask for group ${group.group}`);
  if (mask.withheld !== undefined) return { group: group.group, withheld: mask.withheld };
  const places = item.parts.map(({ code }) => row.parts.findIndex((part) => part.code === code));
  return {
    ...group,
    missing: publishedMissing(group.missing, mask.missing, threshold),
    figures: maskedFigures(group.figures, places, upperPlaces(row), mask),
  };
};

const upperPlaces = ({ item, parts }: MaskedRow['row']): readonly number[] =>
  upperSteps(item).map((code) => parts.findIndex((part) => part.code === code));

const maskedFigures = (
  { shares, upper, mean }: RowFigures,
  places: readonly number[],
  upperEnd: readonly number[],
  mask: ShownDistrict,
): RowFigures => ({
  shares: shares.map((share, part) => (mask.hidden[places[part] as number] ? hiddenShare : share)),
  ...(upper && mask.isKnown(upperEnd) && { upper }),
  ...(mean && mask.isMeanShown && { mean }),
});

const inOrderOfCodes = (item: ItemFigures): ItemFigures => {
  const places = item.parts.map((_, index) => index);
  return reordered(
    item,
    places.sort((a, b) => codeAt(item, a) - codeAt(item, b)),
  );
};

const codeAt = ({ parts }: ItemFigures, index: number): number => parts[index]?.code ?? 0;
