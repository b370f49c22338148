/** Which rows of an analysis file count, by the order of their arrival, and on which days those that do were received. */
import { chunkOf, rowsPerChunk } from './column.ts';

export type Period = Readonly<{ from: string; to: string }>;

export type Marks = Readonly<{
  size(): number;
  /** How many rows count. */
  responses(): number;
  /** Another number when a row that was there counts no more, or again. */
  version(): number;
  /** Of a chunk, 1 for every row that counts, 0 for the others. */
  countedIn(chunk: number): Int8Array;
  /** The same of all rows, copied. */
  counted(): Int8Array;
  /** Of the rows that count, or of those of them that `isIn` says. */
  period(isIn?: (row: number) => boolean): Period | undefined;
  /** How many rows have this sequence or a lower one. */
  rowsThrough(sequence: number): number;
  add(row: Readonly<{ sequence: number; isExcluded: boolean; day: number }>): void;
  /** A response that is not in the file is passed over. What was withdrawn stays out whatever comes later. */
  set(sequence: number, mark: 'counted' | 'excluded' | 'withdrawn'): void;
}>;

const dayInMilliseconds = 86_400_000;

export const daysSince1970 = (date: string): number => Date.parse(date) / dayInMilliseconds;
const isoDay = (days: number): string => new Date(days * dayInMilliseconds).toISOString().slice(0, 10);

export const createMarks = (): Marks => {
  const sequences: Float64Array[] = [];
  const counted: Int8Array[] = [];
  const withdrawn: Uint8Array[] = [];
  const days: Uint16Array[] = [];
  const perDay = new Map<number, number>();
  let size = 0;
  let responses = 0;
  let version = 0;
  const sequenceOf = (row: number): number => sequences[Math.floor(row / rowsPerChunk)]?.[row % rowsPerChunk] ?? 0;
  const count = (row: number, counts: boolean): void => {
    const [chunk, place] = [Math.floor(row / rowsPerChunk), row % rowsPerChunk];
    const marks = chunkOf(counted, chunk, Int8Array);
    if ((marks[place] === 1) === counts) return;
    marks[place] = counts ? 1 : 0;
    const step = counts ? 1 : -1;
    const day = days[chunk]?.[place] as number;
    perDay.set(day, (perDay.get(day) ?? 0) + step);
    responses += step;
  };
  const daysThatCount = (): readonly number[] => [...perDay].filter(([, rows]) => rows > 0).map(([day]) => day);
  const daysOf = (isIn: (row: number) => boolean): readonly number[] => {
    const found = new Set<number>();
    for (let row = 0; row < size; row += 1) {
      const [chunk, place] = [Math.floor(row / rowsPerChunk), row % rowsPerChunk];
      if (counted[chunk]?.[place] === 1 && isIn(row)) found.add(days[chunk]?.[place] as number);
    }
    return [...found];
  };
  const rowsThrough = (sequence: number): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sequenceOf(middle) <= sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    size: () => size,
    responses: () => responses,
    version: () => version,
    countedIn: (chunk) => chunkOf(counted, chunk, Int8Array),
    counted() {
      const copy = new Int8Array(size);
      for (let from = 0; from < size; from += rowsPerChunk) {
        copy.set(chunkOf(counted, from / rowsPerChunk, Int8Array).subarray(0, size - from), from);
      }
      return copy;
    },
    period(isIn) {
      const answered = isIn === undefined ? daysThatCount() : daysOf(isIn);
      if (answered.length === 0) return undefined;
      return { from: isoDay(Math.min(...answered)), to: isoDay(Math.max(...answered)) };
    },
    rowsThrough,
    add({ sequence, isExcluded, day }) {
      const [chunk, place] = [Math.floor(size / rowsPerChunk), size % rowsPerChunk];
      chunkOf(sequences, chunk, Float64Array)[place] = sequence;
      chunkOf(days, chunk, Uint16Array)[place] = day;
      size += 1;
      count(size - 1, !isExcluded);
    },
    set(sequence, mark) {
      const row = rowsThrough(sequence) - 1;
      if (row < 0 || sequenceOf(row) !== sequence) return;
      const [chunk, place] = [Math.floor(row / rowsPerChunk), row % rowsPerChunk];
      const gone = chunkOf(withdrawn, chunk, Uint8Array);
      if (mark === 'withdrawn') gone[place] = 1;
      version += 1;
      count(row, mark === 'counted' && gone[place] !== 1);
    },
  };
};
