/**
 * An item as it crosses to the phone: what its picture and table draw and nothing more. Comparisons of the districts
 * stay behind (public pages tell none), and a share has the digits that a picture can use.
 */
import type { GroupFigures, PartShare, Shown } from '#lib/results/group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from '#lib/results/item-figures.ts';

const digits = 10_000;
const rounded = (value: number): number => Math.round(value * digits) / digits;

const lightShown = ({ value, low, high }: Shown): Shown => ({
  value: rounded(value),
  ...(low !== undefined && high !== undefined && { low: rounded(low), high: rounded(high) }),
});

const lightShare = (share: PartShare): PartShare => (share.value === undefined ? share : lightShown(share));

const lightGroup = (group: GroupFigures<RowFigures>): GroupFigures<RowFigures> => {
  if (group.withheld !== undefined) return group;
  const { shares, upper, mean } = group.figures;
  return {
    ...group,
    figures: {
      shares: shares.map(lightShare),
      ...(upper && { upper: lightShown(upper) }),
      ...(mean && { mean: lightShown(mean) }),
    },
  };
};

const lightRow = ({ id, label, variable, groups }: FiguresRow): FiguresRow => ({
  id,
  variable,
  ...(label && { label }),
  groups: groups.map(lightGroup),
});

export const lightItem = (item: ItemFigures): ItemFigures => ({ ...item, rows: item.rows.map(lightRow) });
