/**
 * Which groups (columns) of a table cannot be shown at all, before any cell is hidden: those with fewer people than a
 * base needs, and those whose members all gave one answer, which tells everybody's. They are left out with their share of the
 * total, or merged by the researcher. An empty group tells nothing and stays.
 */
import type { Counts } from './extended-table.ts';

export type WithheldGroup = Readonly<{ group: number; reason: 'BASE_TOO_SMALL' | 'ALL_OR_NONE' }>;

/** `counts`: answers by group, [answer][group], without totals. */
export function withheldGroups(counts: Counts, smallestBase: number): readonly WithheldGroup[] {
  const groups = counts[0] ?? [];
  return groups.flatMap((_, group): readonly WithheldGroup[] => {
    const column = counts.map((row) => row[group] as number);
    const base = column.reduce((sum, n) => sum + n, 0);
    if (base > 0 && base < smallestBase) return [{ group, reason: 'BASE_TOO_SMALL' }];
    return column.filter((n) => n > 0).length === 1 ? [{ group, reason: 'ALL_OR_NONE' }] : [];
  });
}

export function withoutGroups(counts: Counts, withheld: readonly WithheldGroup[]): Counts {
  const gone = new Set(withheld.map(({ group }) => group));
  return counts.map((row) => row.filter((_, group) => !gone.has(group)));
}
