/** The option that most gave stands first; "other" and "none of these" stay last. */
import type { GroupFigures } from './group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from './item-figures.ts';

export const mostFirst = (item: ItemFigures): ItemFigures => {
  const order = orderOf(item);
  const inOrder = <Each>(list: readonly Each[]): readonly Each[] => order.map((index) => list[index] as Each);
  const group = (figures: GroupFigures<RowFigures>): GroupFigures<RowFigures> =>
    figures.withheld === undefined
      ? { ...figures, figures: { ...figures.figures, shares: inOrder(figures.figures.shares) } }
      : figures;
  const row = (each: FiguresRow): FiguresRow => ({
    ...each,
    groups: each.groups.map(group),
    ...(each.partTests && { partTests: inOrder(each.partTests) }),
    ...(each.partDifferences && { partDifferences: inOrder(each.partDifferences) }),
  });
  return { ...item, parts: inOrder(item.parts), rows: item.rows.map(row) };
};

/** Places of the parts, the most frequent first over all groups that are shown. */
const orderOf = ({ parts, rows }: ItemFigures): readonly number[] => {
  const groups = rows
    .flatMap((row) => row.groups)
    .flatMap((group) => (group.withheld === undefined ? [group.figures.shares] : []));
  const together = parts.map((_part, index) => groups.reduce((sum, shares) => sum + (shares[index]?.value ?? 0), 0));
  return parts
    .map((_part, index) => index)
    .sort((a, b) => {
      const last = Number(parts[a]?.last ?? false) - Number(parts[b]?.last ?? false);
      return last === 0 ? (together[b] ?? 0) - (together[a] ?? 0) : last;
    });
};
