/** The option that most gave stands first; "other" and "none of these" stay last. */
import type { ItemFigures } from './item-figures.ts';
import { reordered } from './reordered.ts';

export const mostFirst = (item: ItemFigures): ItemFigures => reordered(item, orderOf(item));

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
