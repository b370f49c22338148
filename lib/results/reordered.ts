/** An item with its parts in another order, and everything that stands part by part with them. */
import type { GroupFigures } from './group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from './item-figures.ts';

/** `order`: the places of the parts as they are now. */
export const reordered = (item: ItemFigures, order: readonly number[]): ItemFigures => {
  const inOrder = <Each>(list: readonly Each[]): readonly Each[] => order.map((index) => list[index] as Each);
  const group = (each: GroupFigures<RowFigures>): GroupFigures<RowFigures> =>
    each.withheld === undefined
      ? { ...each, figures: { ...each.figures, shares: inOrder(each.figures.shares) } }
      : each;
  const row = (each: FiguresRow): FiguresRow => ({
    ...each,
    groups: each.groups.map(group),
    ...(each.partTests && { partTests: inOrder(each.partTests) }),
    ...(each.partDifferences && { partDifferences: inOrder(each.partDifferences) }),
  });
  return { ...item, parts: inOrder(item.parts), rows: item.rows.map(row) };
};
