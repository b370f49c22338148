/**
 * The audit of a pattern of hidden cells: safe when every small count is hidden and what can be worked out about it
 * leaves an interval at least `width` wide. Exact for one two-way table; tables that share a margin are linked and have
 * to be audited together. An attacker who knows the threshold can tighten the bounds a little.
 */
import { type Counts, type Mask, primaryMask } from './extended-table.ts';
import { feasibleInterval, feasibleIntervals, type Interval } from './feasible-intervals.ts';

/**
 * `width`: how wide an interval must be left; the threshold unless said. `guarded`: cells to be protected whatever their
 * count. `areTotalsKnown`: the totals are published elsewhere, so they are neither protected nor hidden here.
 */
export type Protection = Readonly<{ threshold: number; width?: number; guarded?: Mask; areTotalsKnown?: true }>;

export type Audit = Readonly<{ isSafe: boolean; intervals: readonly Interval[] }>;

/** `table`: extended by its totals, as is the mask. */
export function audit(table: Counts, hidden: Mask, protection: Protection): Audit {
  return { isSafe: exposed(table, hidden, protection).length === 0, intervals: feasibleIntervals(table, hidden) };
}

/** The small counts that are shown or can be worked out too closely, the closest first. */
export function exposed(table: Counts, hidden: Mask, protection: Protection): readonly Interval[] {
  const { threshold, width = threshold } = protection;
  const isProtected = protectedMask(table, protection);
  const sensitive = table.flatMap((cells, row) =>
    cells.flatMap((value, column) => (isProtected[row]?.[column] ? [{ row, column, value }] : [])),
  );
  return sensitive
    .map(({ row, column, value }) =>
      hidden[row]?.[column]
        ? feasibleInterval(table, hidden, row, column, width)
        : { row, column, value, low: value, high: value },
    )
    .filter((interval) => spread(interval) < width)
    .sort((a, b) => spread(a) - spread(b));
}

/** What has to be protected: small counts and whatever the caller guards. */
export function protectedMask(table: Counts, { threshold, guarded, areTotalsKnown }: Protection): Mask {
  return primaryMask(table, threshold).map((row, r) =>
    row.map((isSmall, c) => {
      const isTotal = r === table.length - 1 || c === row.length - 1;
      return (isSmall && !(areTotalsKnown && isTotal)) || guarded?.[r]?.[c] === true;
    }),
  );
}

function spread({ low, high }: Interval): number {
  return high - low;
}
