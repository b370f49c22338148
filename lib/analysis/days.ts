/** The days on which responses were received. */
import { chunkOf, rowsPerChunk } from './column.ts';

export type Period = Readonly<{ from: string; to: string }>;

export type Days = Readonly<{
  /** `day`: in days since 1970. */
  add(row: number, day: number): void;
  /** A row counts from now on, or no more. */
  count(row: number, counts: boolean): void;
  /** Of the rows that count. */
  all(): readonly number[];
  of(row: number): number;
}>;

const dayInMilliseconds = 86_400_000;

export const daysSince1970 = (date: string): number => Date.parse(date) / dayInMilliseconds;
const isoDay = (days: number): string => new Date(days * dayInMilliseconds).toISOString().slice(0, 10);

/** From the first to the last of the days; undefined where there is none. */
export const periodOf = (days: readonly number[]): Period | undefined =>
  days.length === 0 ? undefined : { from: isoDay(Math.min(...days)), to: isoDay(Math.max(...days)) };

export const createDays = (): Days => {
  const days: Uint16Array[] = [];
  const rowsOn = new Map<number, number>();
  const of = (row: number): number => days[Math.floor(row / rowsPerChunk)]?.[row % rowsPerChunk] ?? 0;
  return {
    add(row, day) {
      chunkOf(days, Math.floor(row / rowsPerChunk), Uint16Array)[row % rowsPerChunk] = day;
    },
    count(row, counts) {
      const day = of(row);
      rowsOn.set(day, (rowsOn.get(day) ?? 0) + (counts ? 1 : -1));
    },
    all: () => [...rowsOn].filter(([, rows]) => rows > 0).map(([day]) => day),
    of,
  };
};
