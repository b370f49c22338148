/**
 * Near duplicates: the share of identical answers of two people over the same items, for every pair, and each person's
 * largest. To be reviewed above 0.85 over at least 25 closed items; few items or a strong consensus give false alarms.
 * The time grows with the square of the rows: for a batch under review, not for a whole large wave.
 * Units: a proportion. Source: Kuriakose & Robbins (2016).
 */
export type NearDuplicates = Readonly<{
  pairs: readonly Readonly<{ a: number; b: number; match: number }>[];
  /** Per row; 0 where there is nobody to compare with. */
  largest: Float64Array;
}>;

/** `items`: the codes of each item, one per row; missing codes are compared like any other. */
export function nearDuplicates(items: readonly ArrayLike<number>[], threshold = 0.85): NearDuplicates {
  const size = items[0]?.length ?? 0;
  const rows = Array.from({ length: size }, (_, row) => Int32Array.from(items, (codes) => codes[row] as number));
  const largest = new Float64Array(size);
  const pairs: { a: number; b: number; match: number }[] = [];
  for (const [a, first] of rows.entries()) {
    for (let b = a + 1; b < size; b += 1) {
      const match = identical(first, rows[b] as Int32Array) / items.length;
      if (match > (largest[a] as number)) largest[a] = match;
      if (match > (largest[b] as number)) largest[b] = match;
      if (match > threshold) pairs.push({ a, b, match });
    }
  }
  return { pairs, largest };
}

function identical(a: Int32Array, b: Int32Array): number {
  let same = 0;
  for (let item = 0; item < a.length; item += 1) if (a[item] === b[item]) same += 1;
  return same;
}
