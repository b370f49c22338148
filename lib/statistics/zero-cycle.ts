/**
 * Whether the zero cells of a crosstab hold a closed path row – column – row – …, the smallest being a rectangle with
 * four empty corners. Then, and only then, is the matrix of the observed Rao–Scott test singular: a table with empty
 * margins that lives on the zero cells alone. Found by counts, not by comparing floating sums.
 */
import type { Sums } from './base.ts';

export function hasZeroCycle(cells: readonly (readonly Sums[])[]): boolean {
  const columns = cells[0]?.length ?? 0;
  const parent = Array.from({ length: cells.length + columns }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.n > 0) continue;
      const [a, b] = [root(r), root(cells.length + c)];
      if (a === b) return true;
      parent[a] = b;
    }
  }
  return false;
}
