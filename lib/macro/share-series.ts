/**
 * Russia's share in Kazakhstan's foreign trade: the printed figures, and beside them our own calculation as a series
 * of its own with its own label. A printed share that is probably an error is shown as a mark and no line goes through
 * it; a year with two shares instead of one has no point at all (its flag says what was printed).
 */
import type { Text } from '#lib/i18n/text.ts';
import { type FlagId, type Trade, trade } from './trade.ts';

/** `line`: the value the line passes through, null where it must break. `printed`: the cell, as printed. */
export type PrintedShare = Readonly<{
  year: number;
  printed: string;
  sharePct: number | null;
  line: number | null;
  flags: readonly FlagId[];
}>;

export type RecomputedShare = Readonly<{ year: number; sharePct: number }>;

export type ShareSeries = Readonly<{
  printed: Readonly<{ label: Text; printedHead: Text; points: readonly PrintedShare[] }>;
  recomputed: Readonly<{ label: Text; points: readonly RecomputedShare[]; later: readonly RecomputedShare[] }>;
  note: Text;
}>;

export function shareSeries(from: Trade = trade): ShareSeries {
  return {
    printed: { ...from.series.share_of_russia_pct, points: from.rows.map((row) => printedShare(row, from)) },
    recomputed: {
      ...from.series.share_recomputed_pct,
      points: from.checks.map((check) => ({ year: check.year, sharePct: check.shareRecomputedPct.turnover })),
      later: from.later.map(({ year, sharePct }) => ({ year, sharePct })),
    },
    note: from.sharesNote,
  };
}

function printedShare(row: Trade['rows'][number], from: Trade): PrintedShare {
  const { printed, value, flags } = row.cells.share_of_russia_pct;
  const isProbableError = flags.some((id) => from.flags[id].severity === 'probable error');
  return { year: row.year, printed, sharePct: value, line: isProbableError ? null : value, flags };
}
