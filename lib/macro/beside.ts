/**
 * Beliefs beside the record: which answers the record bears out. Each side is compared with its own record only; no
 * function here takes two sides. Where the record is missing, the answer says so and no number is invented.
 */
import { type Benchmarks, benchmarks, type Direction, type TradeWindow } from './benchmarks.ts';
import type { Side } from './districts.ts';
import { type Trade, trade } from './trade.ts';

export type NotFound = Readonly<{ reason: 'NOT_FOUND' }>;

const notFound: NotFound = { reason: 'NOT_FOUND' };

/** By the rule fixed before fieldwork: a change of at most 10 % either way is "hardly changed". */
export function directionOfChange(changePct: number, from: Benchmarks = benchmarks): Direction {
  if (Math.abs(changePct) <= from.tradeChange.tolerancePct) return 'hardly changed';
  return changePct < 0 ? 'fell' : 'grew';
}

/** The direction an answer to `trade_change` states; a missing code states none. */
export function directionOfCode(code: number, from: Benchmarks = benchmarks): Direction | undefined {
  const { codes } = from.tradeChange;
  return (['fell', 'hardly changed', 'grew'] as const).find((direction) => codes[direction].includes(code));
}

/** Both windows, oldest first; their label is language-free: "2019–2023". */
export type LabelledWindow = TradeWindow & Readonly<{ label: string }>;

export function tradeWindows(from: Benchmarks = benchmarks): readonly LabelledWindow[] {
  return from.tradeChange.windows.map((window) => ({ ...window, label: `${window.from}–${window.to}` }));
}

/** The window a wave is scored on: its "last five years". For a wave after the last one the record is not known yet. */
export function scoringWindow(waveYear: number, from: Benchmarks = benchmarks): LabelledWindow | NotFound {
  const scored = from.tradeChange.scoredWaves.find(({ until }) => waveYear <= until);
  return (scored && tradeWindows(from)[scored.window]) ?? notFound;
}

/** The codes of `trade_change` that the record bears out in a window. */
export function borneOutCodes(window: TradeWindow, from: Benchmarks = benchmarks): readonly number[] {
  return from.tradeChange.codes[window.direction];
}

/** The code of `trade_balance` that is true for those asked on a side: own country, or the neighbouring one. */
export function trueBalanceCode(side: Side, from: Benchmarks = benchmarks): number {
  const { seller, codes } = from.tradeBalance;
  const own = side === 'side_ru' ? 'RUS' : 'KAZ';
  return seller === own ? codes.own : codes.neighbour;
}

export type BalancePoint = Readonly<{ year: number; fromKazakhstan: number; fromRussia: number; isLater: boolean }>;

/** What each country sold to the other, in billions of dollars; the later year is another vintage. */
export function tradeBalance(from: Trade = trade): readonly BalancePoint[] {
  const table = from.rows.flatMap(({ year, cells }) => {
    const { export: sold, import: bought } = cells;
    return sold.value === null || bought.value === null
      ? []
      : [{ year, fromKazakhstan: sold.value, fromRussia: bought.value, isLater: false }];
  });
  const later = from.later.map((row) => ({
    year: row.year,
    fromKazakhstan: row.export,
    fromRussia: row.import,
    isLater: true,
  }));
  return [...table, ...later];
}

/** `sharePct` null: the record of that year was not found. `isLater`: another vintage, never joined by a line. */
export type PartnerSharePoint = Readonly<{ year: number; sharePct: number | null; isLater: boolean }>;

/** The partner's share in all foreign trade of the side asked, year by year. */
export function partnerShareLine(side: Side, from: Benchmarks = benchmarks): readonly PartnerSharePoint[] {
  const laterYears = trade.later.map(({ year }) => year);
  return from.partnerShare[side].points.map((point) => ({ ...point, isLater: laterYears.includes(point.year) }));
}

/** The newest figure there is for a side, with its year, to print beside the median of the guesses. */
export function latestPartnerShare(
  side: Side,
  from: Benchmarks = benchmarks,
): Readonly<{ year: number; sharePct: number }> | NotFound {
  const known = from.partnerShare[side].points.flatMap(({ year, sharePct }) =>
    sharePct === null ? [] : [{ year, sharePct }],
  );
  return known.toSorted((a, b) => b.year - a.year)[0] ?? notFound;
}
