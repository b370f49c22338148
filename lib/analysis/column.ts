/**
 * The codes of one variable, a row per response, in chunks of a fixed number of rows: a column that grows copies
 * nothing. A row holds the place of its code: the code itself where all codes are small, else its number in the list
 * of codes met so far. Missing codes are their own, negative places.
 */
import type { Variable } from '#lib/items/item-type.ts';

export const rowsPerChunk = 16_384;
/** The lowest missing code is -6: places and codes begin there. */
export const missingPlaces = 6;
const largestNarrow = 127;

export type Places = Int8Array | Int32Array;

export type Column = Readonly<{
  variable: Variable;
  /** A byte per row: places and codes are the same. */
  isNarrow: boolean;
  /** Valid places run from 0 to below this. */
  span(): number;
  codeOf(place: number): number;
  /** The places of a chunk; rows that are not written yet are 0. */
  places(chunk: number): Places;
  /** The codes of the first `size` rows, copied. */
  codes(size: number): Int32Array;
}>;

export type WritableColumn = Column & Readonly<{ write(row: number, code: number): void }>;

export const chunksIn = (rows: number): number => Math.ceil(rows / rowsPerChunk);

/** Where the chunk of a row ends, or all rows do. */
export const chunkEnd = (row: number, rows: number): number =>
  Math.min((Math.floor(row / rowsPerChunk) + 1) * rowsPerChunk, rows);

/** The places of a row and of those behind it in its chunk. */
export const placesFrom = (column: Pick<Column, 'places'>, row: number): Places =>
  column.places(Math.floor(row / rowsPerChunk)).subarray(row % rowsPerChunk);

/** Whether all codes up to the largest fit a byte. */
export const fitsNarrow = (largest: number): boolean => largest <= largestNarrow;

/** `largest`: the largest code there can be, if that is known. */
export const createColumn = (variable: Variable, largest: number | undefined): WritableColumn =>
  largest !== undefined && fitsNarrow(largest) ? narrowColumn(variable, largest) : wideColumn(variable);

const narrowColumn = (variable: Variable, largest: number): WritableColumn => {
  const chunks: Int8Array[] = [];
  return {
    variable,
    isNarrow: true,
    span: () => largest + 1,
    codeOf: (place) => place,
    places: (chunk) => chunkOf(chunks, chunk, Int8Array),
    codes: (size) => copied(size, (chunk) => chunkOf(chunks, chunk, Int8Array)),
    write(row, code) {
      if (code > largest) throw new RangeError(`${variable.name} has no code ${code}`);
      chunkOf(chunks, Math.floor(row / rowsPerChunk), Int8Array)[row % rowsPerChunk] = code;
    },
  };
};

/** Official registers and crossings have large codes and few of them. */
const wideColumn = (variable: Variable): WritableColumn => {
  const chunks: Int32Array[] = [];
  const places = new Map<number, number>();
  const met: number[] = [];
  const codeOf = (place: number): number => (place < 0 ? place : (met[place] as number));
  const placeOf = (code: number): number => {
    if (code < 0) return code;
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, met.length);
    return met.push(code) - 1;
  };
  return {
    variable,
    isNarrow: false,
    span: () => met.length,
    codeOf,
    places: (chunk) => chunkOf(chunks, chunk, Int32Array),
    codes: (size) => copied(size, (chunk) => chunkOf(chunks, chunk, Int32Array)).map(codeOf),
    write(row, code) {
      chunkOf(chunks, Math.floor(row / rowsPerChunk), Int32Array)[row % rowsPerChunk] = placeOf(code);
    },
  };
};

export const chunkOf = <Chunk>(chunks: Chunk[], index: number, make: new (rows: number) => Chunk): Chunk => {
  for (let next = chunks.length; next <= index; next += 1) chunks.push(new make(rowsPerChunk));
  return chunks[index] as Chunk;
};

const copied = (size: number, places: (chunk: number) => Places): Int32Array => {
  const copy = new Int32Array(size);
  for (let from = 0; from < size; from += rowsPerChunk) {
    copy.set(places(from / rowsPerChunk).subarray(0, size - from), from);
  }
  return copy;
};
