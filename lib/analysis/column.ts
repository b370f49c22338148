import type { Variable } from '#lib/items/item-type.ts';

/** The codes of one variable, a row per response, in an array that grows by halves. Missing codes are negative. */
export type Column = Readonly<{
  variable: Variable;
  /** The first `size` rows; good until the next row is written. */
  codes(size: number): Int16Array | Int32Array;
  /** The largest code written so far; -1 while there is none. */
  largest(): number;
  write(row: number, code: number): void;
}>;

type Codes = Int16Array | Int32Array;

const firstCapacity = 1024;
const largestShort = 32_767;

const allocate = (isLong: boolean, capacity: number): Codes =>
  isLong ? new Int32Array(capacity) : new Int16Array(capacity);

/** Codes of options fit 16 bits; those of official registers do not. */
const isLong = (variable: Variable): boolean => variable.values.some(({ code }) => code > largestShort);

export const createColumn = (variable: Variable): Column => {
  const long = isLong(variable);
  let codes = allocate(long, firstCapacity);
  let largest = -1;
  return {
    variable,
    codes: (size) => codes.subarray(0, size),
    largest: () => largest,
    write(row, code) {
      if (row >= codes.length) {
        const grown = allocate(long, Math.ceil(Math.max(row + 1, codes.length * 1.5)));
        grown.set(codes);
        codes = grown;
      }
      codes[row] = code;
      if (code > largest) largest = code;
    },
  };
};
