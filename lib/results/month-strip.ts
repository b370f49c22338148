/** Dated notes on an axis of whole months, each place as a number between 0 and 1 from its first day to its last. */

export type Days = Readonly<{ from: string; to: string }>;
export type Place = Readonly<{ from: number; to: number }>;
export type MonthStrip = Readonly<{
  months: readonly Readonly<{ at: number; year: number; month: number }>[];
  places: readonly Place[];
}>;

const dayInMilliseconds = 86_400_000;
const dayOf = (isoDate: string): number => Date.parse(isoDate) / dayInMilliseconds;
const firstOf = (year: number, month: number): number =>
  Date.UTC(year + Math.floor((month - 1) / 12), (month - 1) % 12) / dayInMilliseconds;

/** Every month from the earliest to the latest of `spans`; a span holds both of its days. */
export const monthStrip = (spans: readonly Days[]): MonthStrip | undefined => {
  const dates = spans.flatMap(({ from, to }) => [from, to]).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const count = (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1;
  const start = firstOf(year, month);
  const length = firstOf(year, month + count) - start;
  const along = (day: number): number => (day - start) / length;
  return {
    months: Array.from({ length: count }, (_, index) => ({
      at: along(firstOf(year, month + index)),
      year: year + Math.floor((month - 1 + index) / 12),
      month: ((month - 1 + index) % 12) + 1,
    })),
    places: spans.map(({ from, to }) => ({ from: along(dayOf(from)), to: along(dayOf(to) + 1) })),
  };
};
