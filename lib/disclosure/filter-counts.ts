/** One pass over the rows: how many pass all filters, and how many fail just one, for filter-guard.ts. */
import type { FilterCounts } from './filter-guard.ts';

/** `passes`: 1 for each row of the file that the filter lets through. */
export type FilterRows = Readonly<{ name: string; passes: Uint8Array }>;

/** `counted`: 1 for each row that counts at all. */
export function filterCounts(counted: Uint8Array, filters: readonly FilterRows[]): FilterCounts {
  const failedAlone = new Array<number>(filters.length).fill(0);
  let n = 0;
  for (let row = 0; row < counted.length; row += 1) {
    if (counted[row] !== 1) continue;
    const failed = failedFilters(filters, row);
    if (failed === 'none') n += 1;
    else if (failed !== 'several') failedAlone[failed] = (failedAlone[failed] as number) + 1;
  }
  return {
    n,
    complements: filters.map(({ name }, index) => ({ without: name, complementN: failedAlone[index] as number })),
  };
}

function failedFilters(filters: readonly FilterRows[], row: number): number | 'none' | 'several' {
  let failed: number | 'none' = 'none';
  for (let index = 0; index < filters.length; index += 1) {
    if (filters[index]?.passes[row] === 1) continue;
    if (failed !== 'none') return 'several';
    failed = index;
  }
  return failed;
}
