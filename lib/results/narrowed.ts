/**
 * A report as a view lists it: the items asked for, in each section sorted. Nothing is worked out anew: a test is
 * adjusted for all items of the report, whichever are listed.
 */
import type { FiguresRow, ItemFigures } from './item-figures.ts';
import type { Report } from './report.ts';
import type { Sorting, View } from './view-address.ts';

/** `unknown`: an item that the report does not have. */
export const narrowed = (
  whole: Report,
  { items, sort }: Pick<View, 'items' | 'sort'>,
): Report | Readonly<{ unknown: string }> => {
  const known = whole.sections.flatMap((section) => section.items);
  const unknown = items.find((id) => !known.some((item) => item.id === id));
  if (unknown !== undefined) return { unknown };
  const isListed = ({ id }: ItemFigures): boolean => items.length === 0 || items.includes(id);
  const sections = whole.sections
    .map((section) => ({ ...section, items: section.items.filter(isListed) }))
    .filter((section) => section.items.length > 0);
  if (sort === 'asked') return { ...whole, sections };
  return { ...whole, sections: sections.map((section) => ({ ...section, items: sorted(section.items, sort) })) };
};

/** Within each section: the largest distance, or the smallest p, of any row first; items without one last. */
const sorted = (items: readonly ItemFigures[], sort: Exclude<Sorting, 'asked'>): readonly ItemFigures[] => {
  const rank = ({ rows }: ItemFigures): number => Math.min(...rows.map((row) => rankOf(row, sort)));
  return items.toSorted((a, b) => compare(rank(a), rank(b)));
};

const compare = (a: number, b: number): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const rankOf = ({ test, distance }: FiguresRow, sort: Exclude<Sorting, 'asked'>): number => {
  if (sort === 'distance') return distance === undefined ? Number.POSITIVE_INFINITY : -distance.value;
  return test === undefined || test.reason !== undefined ? Number.POSITIVE_INFINITY : test.p;
};
