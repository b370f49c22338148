/** Who stands behind a release, without groups of a few people and what would tell of them. */
import { isSensitive } from '#lib/disclosure/extended-table.ts';
import { addSums, baseOf, nobody, type Sums, subtractSums } from '#lib/statistics/base.ts';
import { type CountedColumn, partVariables } from './banner-columns.ts';
import type { Tallies } from './counted-rows.ts';
import type { WhoAnswered, WhoGroup } from './who-answered.ts';

/** How many people a column holds, whatever they answered. */
export const columnSizes = (columns: readonly CountedColumn[], tallies: Tallies): ReadonlyMap<string, Sums> => {
  const own = ({ by, groups }: CountedColumn): Sums =>
    addSums(groups.flatMap((group) => tallies.get(by)?.sizes.get(group) ?? []));
  const sizes = new Map(columns.map((column) => [column.column.id, own(column)]));
  for (const { column, by, isRest } of columns) {
    if (!isRest) continue;
    const others = columns.filter((each) => each.by === by && each.column.district === column.district && !each.isRest);
    const whole = sizes.get(String(column.district)) ?? nobody;
    sizes.set(
      column.id,
      others.reduce((left, each) => subtractSums(left, sizes.get(each.column.id) ?? nobody), whole),
    );
  }
  return sizes;
};

export const whoAnswered = (
  columns: readonly CountedColumn[],
  sizes: ReadonlyMap<string, Sums>,
  threshold: number,
): WhoAnswered => ({
  districts: columns
    .filter(({ column }) => column.by === 'district')
    .map((district) => {
      const { n, nEff } = baseOf(sizes.get(district.column.id) ?? nobody);
      const groups = partVariables.flatMap((by) => {
        const parts = columns.filter(({ column }) => column.district === district.column.district && column.by === by);
        return whoGroups(parts, by, n, sizes, threshold);
      });
      return { district: district.column.district, n, nEff, groups };
    }),
});

const whoGroups = (
  parts: readonly CountedColumn[],
  by: WhoGroup['by'],
  total: number,
  sizes: ReadonlyMap<string, Sums>,
  threshold: number,
): readonly WhoGroup[] => {
  const counts = parts.map((part) => sizes.get(part.column.id)?.n ?? 0);
  const shown = shownSizes(counts, total, threshold);
  return parts.map(({ column }, place) => ({
    by,
    code: column.id.split('/')[2] ?? '',
    label: column.label,
    ...(shown.has(place) && { n: counts[place] as number }),
  }));
};

/** Places of the groups whose size may be told: what they leave of the total is nobody or enough people. */
const shownSizes = (counts: readonly number[], total: number, threshold: number): ReadonlySet<number> => {
  let shown = counts.flatMap((n, place) => (isSensitive(n, threshold) ? [] : [{ n, place }]));
  const left = (): number => shown.reduce((rest, { n }) => rest - n, total);
  while (isSensitive(left(), threshold) && shown.some(({ n }) => n > 0)) {
    const smallest = Math.min(...shown.filter(({ n }) => n > 0).map(({ n }) => n));
    const at = shown.findIndex(({ n }) => n === smallest);
    shown = shown.toSpliced(at, 1);
  }
  return new Set(shown.map(({ place }) => place));
};
