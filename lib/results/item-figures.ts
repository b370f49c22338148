/** Every item as plain data for its picture and its table, group by group; its words in all languages. */
import type { Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';
import type { GroupFigures, PartShare, Shown } from './group-figures.ts';
import type { Picture } from './item-plan.ts';
import type { PartDifference, RowCaution, RowDifference, RowDistance, RowTest } from './row-comparison.ts';

/**
 * A part of the whole: an option, a step of a scale, or a class of numbers (`to`: up to and without, in the last with).
 * `outside`: a valid answer but no step.
 */
export type Part = Readonly<{ code: number; label: Text; to?: number; outside?: true; last?: true }>;

export type RowFigures = Readonly<{
  /** One share per part, in their order. */
  shares: readonly PartShare[];
  /** The upper end of a scale, taken together. */
  upper?: Shown;
  mean?: Shown;
}>;

/** An item, or one row of a grid. */
export type FiguresRow = Readonly<{
  id: string;
  /** Of a grid. */
  label?: Text;
  /** The variable it is made of, the first where there are several. */
  variable: string;
  groups: readonly GroupFigures<RowFigures>[];
  /** Of no difference between the groups. */
  test?: RowTest;
  /** Per part where several could be given: `adjusted` is by Holm within the item. */
  partTests?: readonly RowTest[];
  /** Between exactly two groups: of the upper end, of the means, or of the option that differs most. */
  difference?: RowDifference;
  /** Per option, in the order of the parts; of scales and numbers there is that of the means only. */
  partDifferences?: readonly PartDifference[];
  distance?: RowDistance;
  cautions?: readonly RowCaution[];
}>;

export type ItemFigures = Readonly<{
  id: string;
  type: Item['type'];
  title: Text;
  picture: Picture;
  parts: readonly Part[];
  /** Labels of the parts that `upper` takes together; empty where there is none. */
  upperLabels: readonly Text[];
  rows: readonly FiguresRow[];
  /** What the shares are shares of, where it is not plain. */
  of?: 'any-number' | 'among-ranked';
}>;

export type SectionFigures = Readonly<{ id: string; title: Text; items: readonly ItemFigures[] }>;
