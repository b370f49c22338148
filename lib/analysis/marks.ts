/** Which rows of an analysis file count, by the order of their arrival, and on which days those that do were received. */
import { chunkOf, rowsPerChunk } from './column.ts';
import { createDays, type Period, periodOf } from './days.ts';

export type Marks = Readonly<{
  size(): number;
  /** How many rows count. */
  responses(): number;
  /** Another number when a row that was there counts no more, or again. */
  version(): number;
  /** Of a chunk, 1 for every row that counts, 0 for the others. */
  countedIn(chunk: number): Int8Array;
  /** The same of all rows, copied. */
  counted(): Uint8Array;
  /** Of the rows that count, or of those of them that `isIn` says. */
  period(isIn?: (row: number) => boolean): Period | undefined;
  /** How many rows have this sequence or a lower one. */
  rowsThrough(sequence: number): number;
  add(row: Readonly<{ sequence: number; isExcluded: boolean; day: number }>): void;
  /** A response that is not in the file is passed over. What was withdrawn stays out whatever comes later. */
  set(sequence: number, mark: 'counted' | 'excluded' | 'withdrawn'): void;
}>;

/** How many of ascending numbers are not above a limit. */
const countUpTo = (limit: number, size: number, numberAt: (place: number) => number): number => {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numberAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const createMarks = (): Marks => {
  const sequences: Float64Array[] = [];
  const counted: Int8Array[] = [];
  const withdrawn = new Set<number>();
  const days = createDays();
  let size = 0;
  let responses = 0;
  let version = 0;
  const sequenceOf = (row: number): number => sequences[Math.floor(row / rowsPerChunk)]?.[row % rowsPerChunk] ?? 0;
  const isCounted = (row: number): boolean => counted[Math.floor(row / rowsPerChunk)]?.[row % rowsPerChunk] === 1;
  const count = (row: number, counts: boolean): void => {
    if (isCounted(row) === counts) return;
    chunkOf(counted, Math.floor(row / rowsPerChunk), Int8Array)[row % rowsPerChunk] = counts ? 1 : 0;
    days.count(row, counts);
    responses += counts ? 1 : -1;
  };
  const rowsThrough = (sequence: number): number => countUpTo(sequence, size, sequenceOf);
  return {
    size: () => size,
    responses: () => responses,
    version: () => version,
    countedIn: (chunk) => chunkOf(counted, chunk, Int8Array),
    counted() {
      const all = new Uint8Array(size);
      for (const [chunk, marks] of counted.entries()) {
        all.set(marks.subarray(0, size - chunk * rowsPerChunk), chunk * rowsPerChunk);
      }
      return all;
    },
    period: (isIn) => {
      if (isIn === undefined) return periodOf(days.all());
      const found = new Set<number>();
      for (let row = 0; row < size; row += 1) if (isCounted(row) && isIn(row)) found.add(days.of(row));
      return periodOf([...found]);
    },
    rowsThrough,
    add({ sequence, isExcluded, day }) {
      chunkOf(sequences, Math.floor(size / rowsPerChunk), Float64Array)[size % rowsPerChunk] = sequence;
      days.add(size, day);
      size += 1;
      count(size - 1, !isExcluded);
    },
    set(sequence, mark) {
      const row = rowsThrough(sequence) - 1;
      if (row < 0 || sequenceOf(row) !== sequence) return;
      if (mark === 'withdrawn') withdrawn.add(row);
      version += 1;
      count(row, mark === 'counted' && !withdrawn.has(row));
    },
  };
};
