/** What residents want and what stands in their way: the measures most of them name, and the barriers, by district. */
import type { Text } from '#lib/i18n/text.ts';
import type { GroupFigures, PartShare, Shown } from './group-figures.ts';
import type { ItemFigures, RowFigures } from './item-figures.ts';

export type MirrorRow = Readonly<{
  id: string;
  label: Text;
  /** No figure where it is hidden. */
  groups: readonly GroupFigures<Shown | undefined>[];
}>;

export type Mirror = Readonly<{
  item: string;
  title: Text;
  /** The answers that the shares count; empty where each row is an answer of its own. */
  labels: readonly Text[];
  rows: readonly MirrorRow[];
}>;

export type Wants = Readonly<{ measures?: Mirror; barriers?: Mirror }>;

type Sections = readonly Readonly<{ items: readonly ItemFigures[] }>[];

const mostMeasures = 5;

export const wants = (sections: Sections): Wants => {
  const items = sections.flatMap((section) => section.items);
  const measures = items.find(({ id }) => id === 'measures');
  const barriers = items.find(({ id }) => id === 'barriers');
  return {
    ...(measures && { measures: mirrorOfParts(measures) }),
    ...(barriers && { barriers: mirrorOfRows(barriers) }),
  };
};

/** "Other" and "nothing" are no measures. */
const mirrorOfParts = (item: ItemFigures): Mirror => {
  const groups = item.rows[0]?.groups ?? [];
  const rows = item.parts.flatMap((part, index) =>
    part.last
      ? []
      : [
          {
            id: String(part.code),
            label: part.label,
            groups: groups.map((group) => only(group, ({ shares }) => shownPart(shares[index]))),
          },
        ],
  );
  return { item: item.id, title: item.title, labels: [], rows: mostFirst(rows).slice(0, mostMeasures) };
};

const mirrorOfRows = (item: ItemFigures): Mirror => ({
  item: item.id,
  title: item.title,
  labels: item.upperLabels,
  rows: mostFirst(
    item.rows.map((row) => ({
      id: row.id,
      label: row.label ?? item.title,
      groups: row.groups.map((group) => only(group, ({ upper }) => upper)),
    })),
  ),
});

const only = (
  group: GroupFigures<RowFigures>,
  shownIn: (figures: RowFigures) => Shown | undefined,
): GroupFigures<Shown | undefined> =>
  group.withheld === undefined ? { ...group, figures: shownIn(group.figures) } : group;

const shownPart = (share: PartShare | undefined): Shown | undefined => (share?.value === undefined ? undefined : share);

const together = ({ groups }: MirrorRow): number =>
  groups.reduce((sum, group) => sum + (group.withheld === undefined ? (group.figures?.value ?? 0) : 0), 0);

/** By both districts together; equal ones keep their order. */
const mostFirst = (rows: readonly MirrorRow[]): readonly MirrorRow[] =>
  rows.toSorted((a, b) => together(b) - together(a));
