/**
 * A value for every row of the analysis file, as one small number each: what is worked out per person is then looked up
 * in tables and counted like the codes of a variable.
 */
import { type Column, chunkEnd, missingPlaces, placesFrom, rowsPerChunk } from '#lib/analysis/column.ts';
import type { RowKeys } from '#lib/analysis/row-keys.ts';

/** `values`: place 0 is NaN, for none; behind it the values there are, ascending. `places`: that of every row. */
export type RowValues = Readonly<{ places: Uint16Array; values: readonly number[] }>;

/** Two values of every row; the place of a row in which one of them is none is 0. */
export type RowPairs = Readonly<{ places: Uint16Array; first: readonly number[]; second: readonly number[] }>;

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

export const paired = (first: RowValues, second: RowValues): RowPairs => {
  const width = second.values.length;
  if (first.values.length * width > mostValues) throw new RangeError('two values of a person make too many pairs');
  const places = new Uint16Array(first.places.length);
  for (let row = 0; row < places.length; row += 1) {
    const [one, other] = [first.places[row] as number, second.places[row] as number];
    places[row] = one === 0 || other === 0 ? 0 : one * width + other;
  }
  return { places, first: first.values, second: second.values };
};

/** Of a variable's codes what each is worth; a code that is not among them is none. */
export const worthOf = (
  column: Parameters<typeof translated>[0],
  size: number,
  worth: ReadonlyMap<number, number>,
): RowValues => {
  const values = [Number.NaN, ...inOrder([...worth.values()])];
  const placeOf = new Map([...worth].map(([code, value]) => [code, values.indexOf(value)]));
  return { places: translated(column, size, (code) => placeOf.get(code) ?? 0), values };
};

export const inOrder = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

/** How often each of `width` places goes with each key, one key after the other; the first is 0, which is nobody's. */
export const countPlaces = (
  { chunks, keys }: Pick<RowKeys, 'chunks' | 'keys'>,
  places: Uint16Array,
  width: number,
): Uint32Array => {
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
