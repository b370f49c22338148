/**
 * A missing value in a raking variable is a category of its own, with the base-weighted share of those who lack it as
 * its total: T_missing = m0·T, every other total × (1 − m0). Of a margin that crosses the group variable (district) with
 * others the share is taken within the group. Nobody is dropped, and nobody keeps a weight of 1 after raking.
 */
import { isMissing } from '#lib/items/missing.ts';
import { codesOf, type Margin, missingCategory, type Sample, startOf } from './margin.ts';

/** The margin with a cell for those who lack a value, in every group where somebody does. */
export function withMissingCells(sample: Sample, margin: Margin, groupVariable?: string): Margin {
  const grouping = groupVariable === undefined ? -1 : margin.variables.indexOf(groupVariable);
  if (margin.variables.length === 1 && grouping === 0) return margin;
  const shares = missingShares(sample, margin, grouping);
  const groupOf = (categories: readonly number[]): number => (grouping === -1 ? 0 : (categories[grouping] as number));
  const groups = [...new Set(margin.cells.map(({ categories }) => groupOf(categories)))];
  const cells = groups.flatMap((group) => {
    const own = margin.cells.filter(({ categories }) => groupOf(categories) === group);
    const share = shares.get(group) ?? 0;
    if (share === 0) return own;
    const total = own.reduce((sum, { population }) => sum + population, 0);
    const categories = margin.variables.map((_, place) => (place === grouping ? group : missingCategory));
    return [
      ...own.map((cell) => ({ ...cell, population: cell.population * (1 - share) })),
      { categories, population: total * share },
    ];
  });
  return { ...margin, cells };
}

/** Per group the base-weighted share of those who lack a value of one of the other variables. */
function missingShares(sample: Sample, { variables }: Margin, grouping: number): ReadonlyMap<number, number> {
  const others = variables.filter((_, place) => place !== grouping).map((variable) => codesOf(sample, variable));
  const groups = grouping === -1 ? undefined : codesOf(sample, variables[grouping] as string);
  const sums = new Map<number, { whole: number; missing: number }>();
  for (let row = 0; row < sample.size; row += 1) {
    const group = groups?.[row] ?? 0;
    const sum = sums.get(group) ?? { whole: 0, missing: 0 };
    const weight = startOf(sample, row);
    sum.whole += weight;
    if (others.some((codes) => isMissing(codes[row] as number))) sum.missing += weight;
    sums.set(group, sum);
  }
  return new Map([...sums].map(([group, { whole, missing }]) => [group, missing / whole]));
}
