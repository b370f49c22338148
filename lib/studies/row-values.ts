/**
 * A value for every row of the analysis file, as one small number each: what is worked out per person is then looked up
 * in tables and counted like the codes of a variable.
 */
import { type Column, chunkEnd, missingPlaces, placesFrom, rowsPerChunk } from '#lib/analysis/column.ts';
import type { RowKeys } from '#lib/analysis/row-keys.ts';

/** `values`: place 0 is NaN, for none; behind it the values there are, ascending. `places`: that of every row. */
export type RowValues = Readonly<{ places: Uint16Array; values: readonly number[] }>;

/** Values there can be in all, with place 0. */
export const mostValues = 65_536;

/** For every row what the code of its column becomes. */
export const translated = (
  column: Pick<Column, 'codeOf' | 'places' | 'span'>,
  size: number,
  becomes: (code: number) => number,
): Uint16Array => {
  const table = Uint16Array.from({ length: column.span() + missingPlaces }, (_, at) =>
    becomes(column.codeOf(at - missingPlaces)),
  );
  const rows = new Uint16Array(size);
  for (let from = 0; from < size; from = chunkEnd(from, size)) {
    const codes = placesFrom(column, from);
    const chunk = rows.subarray(from, chunkEnd(from, size));
    for (let row = 0; row < chunk.length; row += 1) {
      chunk[row] = table[(codes[row] as number) + missingPlaces] as number;
    }
  }
  return rows;
};

/** How often each value goes with each key: lists of all places, one after the other; the first is of key 0, nobody's. */
export const countPlaces = (
  { chunks, keys }: Pick<RowKeys, 'chunks' | 'keys'>,
  { places, values }: RowValues,
): Uint32Array => {
  const width = values.length;
  const counts = new Uint32Array((keys.length + 1) * width);
  for (const [chunk, numbers] of chunks.entries()) {
    const rows = places.subarray(chunk * rowsPerChunk);
    for (let row = 0; row < numbers.length; row += 1) {
      const at = Math.imul(numbers[row] as number, width) + (rows[row] as number);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
};
