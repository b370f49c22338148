/**
 * A two-way table of counts extended by its totals: the last row holds the column totals, the last column the row
 * totals, the last cell the grand total. Masks (what is hidden) have the same shape.
 */
export type Counts = readonly (readonly number[])[];
export type Mask = readonly (readonly boolean[])[];

export function extended(counts: Counts): Counts {
  const withRowTotals = counts.map((row) => [...row, row.reduce((sum, n) => sum + n, 0)]);
  const width = withRowTotals[0]?.length ?? 0;
  const totals = Array.from({ length: width }, (_, column) =>
    withRowTotals.reduce((sum, row) => sum + (row[column] as number), 0),
  );
  return [...withRowTotals, totals];
}

export function isGrandTotal(table: Counts, row: number, column: number): boolean {
  return row === table.length - 1 && column === (table[row]?.length ?? 0) - 1;
}

/** Small but not nobody: what must not be shown. */
export function isSensitive(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** The primary mask: every small count, totals too. Zeros stay (see withheld-groups.ts). */
export function primaryMask(table: Counts, threshold: number): Mask {
  return table.map((row) => row.map((count) => isSensitive(count, threshold)));
}
