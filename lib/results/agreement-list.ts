/**
 * Where neighbours agree and where they differ: every row of every item as two points on one scale from 0 to 100, the
 * nearest first. What is drawn is what the rows are sorted by: the share of the upper end of a scale; the mean of a
 * 0–10 scale, as a part of its length; where answers have no order, the share of the answer given most often in both
 * districts together. A row of which a
 * district shows nothing has no place in the list.
 */
import type { Text } from '#lib/i18n/text.ts';
import type { Caution } from './base-rule.ts';
import type { GroupFigures, PartShare, Shown } from './group-figures.ts';
import type { FiguresRow, ItemFigures, RowFigures } from './item-figures.ts';

export type AgreementPoint = Readonly<{
  group: number;
  n: number;
  nEff: number;
  caution?: Caution;
  /** As it is read: a share, or a mean in steps of its scale. */
  shown: Shown;
  /** Where it stands between 0 and 1. */
  at: Readonly<{ value: number; low?: number; high?: number }>;
}>;

export type AgreementRow = Readonly<{
  item: string;
  /** The row of a grid; the item's own id where it is none. */
  row: string;
  title: Text;
  label?: Text;
  of: 'upper' | 'option' | 'mean';
  /** The answers that the share counts; of a mean the two ends of its scale. */
  labels: readonly Text[];
  points: readonly [AgreementPoint, AgreementPoint];
  /** Between 0 and 1, on the common scale. */
  distance: number;
}>;

/** Their answers name the own and the neighbouring country: the same code means the opposite across the border. */
const sided: readonly string[] = ['trade_balance', 'price_compare'];

type Sections = readonly Readonly<{ items: readonly ItemFigures[] }>[];
type Open = Exclude<GroupFigures<RowFigures>, Readonly<{ withheld: string }>>;

/** What of a group is drawn; undefined where it is hidden. */
type Measure = Readonly<{
  of: AgreementRow['of'];
  labels: readonly Text[];
  shownIn: (figures: RowFigures) => Shown | undefined;
  /** Lowest and highest value of the scale. */
  from: number;
  to: number;
}>;

export const agreementList = (sections: Sections): readonly AgreementRow[] =>
  sections
    .flatMap(({ items }) => items)
    .filter(({ id }) => !sided.includes(id))
    .flatMap((item) => item.rows.flatMap((row) => agreementRow(item, row)))
    .sort((a, b) => a.distance - b.distance);

const agreementRow = (item: ItemFigures, row: FiguresRow): readonly AgreementRow[] => {
  const [first, second, ...others] = row.groups.filter((group): group is Open => group.withheld === undefined);
  if (first === undefined || second === undefined || others.length > 0) return [];
  const measure = measureOf(item, [first, second]);
  const points = measure && [pointOf(first, measure), pointOf(second, measure)];
  const [a, b] = points ?? [];
  if (measure === undefined || a === undefined || b === undefined) return [];
  const { of, labels } = measure;
  return [
    {
      item: item.id,
      row: row.id,
      title: item.title,
      ...(row.label && { label: row.label }),
      of,
      labels,
      points: [a, b],
      distance: Math.abs(a.at.value - b.at.value),
    },
  ];
};

const measureOf = (item: ItemFigures, groups: readonly Open[]): Measure | undefined => {
  if (item.picture === 'distribution' || item.picture === 'histogram') return meanMeasure(item);
  if (item.upperLabels.length > 0) {
    return { of: 'upper', labels: item.upperLabels, shownIn: ({ upper }) => upper, from: 0, to: 1 };
  }
  const index = mostGiven(item, groups);
  const part = index === undefined ? undefined : item.parts[index];
  if (index === undefined || part === undefined) return undefined;
  return { of: 'option', labels: [part.label], shownIn: ({ shares }) => shownPart(shares[index]), from: 0, to: 1 };
};

const meanMeasure = ({ parts }: ItemFigures): Measure | undefined => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return {
    of: 'mean',
    labels: [first.label, last.label],
    shownIn: ({ mean }) => mean,
    from: first.code,
    to: last.to ?? last.code,
  };
};

const shownPart = (share: PartShare | undefined): Shown | undefined => (share?.value === undefined ? undefined : share);

/** The part with the largest sum of shares, among those that every group shows. */
const mostGiven = ({ parts }: ItemFigures, groups: readonly Open[]): number | undefined => {
  const sums = parts.flatMap((_part, index) => {
    const shares = groups.flatMap(({ figures }) => shownPart(figures.shares[index])?.value ?? []);
    return shares.length === groups.length ? [{ index, sum: shares.reduce((a, b) => a + b, 0) }] : [];
  });
  return sums.toSorted((a, b) => b.sum - a.sum)[0]?.index;
};

const pointOf = (group: Open, { shownIn, from, to }: Measure): AgreementPoint | undefined => {
  const shown = shownIn(group.figures);
  if (shown === undefined) return undefined;
  const along = (value: number): number => (value - from) / (to - from);
  const { low, high } = shown;
  return {
    group: group.group,
    n: group.n,
    nEff: group.nEff,
    ...(group.caution && { caution: group.caution }),
    shown,
    at: {
      value: along(shown.value),
      ...(low !== undefined && high !== undefined && { low: along(low), high: along(high) }),
    },
  };
};
