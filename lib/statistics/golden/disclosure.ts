/** Golden cases of the kinds suppress_table, audit_pattern and filter_guard. */
import { audit } from '#lib/disclosure/audit.ts';
import { type Counts, extended, type Mask } from '#lib/disclosure/extended-table.ts';
import { filterCounts } from '#lib/disclosure/filter-counts.ts';
import { guardFilters } from '#lib/disclosure/filter-guard.ts';
import { suppress } from '#lib/disclosure/suppression.ts';
import { type Condition, cell, type Dataset } from './rows.ts';

type TableCase = Readonly<{ counts: Counts; threshold: number; protection_width: number }>;

export type SuppressCase = TableCase &
  Readonly<{ expected: Readonly<{ primary_extended: Mask; n_primary: number; minimum_secondary: number | null }> }>;

/** What is wrong with our pattern; any safe one with a few more cells than the fewest passes. */
export function suppressionFaults({ counts, threshold, protection_width: width, expected }: SuppressCase): string[] {
  const { hidden, isSafe } = suppress(counts, { threshold, width });
  const cells = expected.primary_extended.flatMap((row, r) =>
    row.map((isPrimary, c) => ({ isPrimary, isHidden: hidden[r]?.[c] === true, name: `[${r}][${c}]` })),
  );
  const shown = cells.filter(({ isPrimary, isHidden }) => isPrimary && !isHidden);
  const extra = cells.filter(({ isPrimary, isHidden }) => !isPrimary && isHidden).length;
  const fewest = expected.minimum_secondary;
  return [
    ...shown.map(({ name }) => `primary cell ${name} is shown`),
    ...(isSafe ? [] : ['not safe']),
    ...(audit(extended(counts), hidden, { threshold, width }).isSafe ? [] : ['does not pass the audit']),
    ...(fewest !== null && extra > Math.max(fewest + 2, 2 * fewest) ? [`hides ${extra}; ${fewest} would do`] : []),
  ];
}

type PatternCase = TableCase & Readonly<{ hidden_extended: Mask }>;

export function answerAudit({ counts, hidden_extended: hidden, threshold, protection_width: width }: PatternCase) {
  const { isSafe, intervals } = audit(extended(counts), hidden, { threshold, width });
  return { safe: isSafe, cells: intervals.map(({ column, ...interval }) => ({ ...interval, col: column })) };
}

type GuardCase = Readonly<{ filters: readonly Condition[]; min_base: number; threshold: number }>;

export function answerGuard(data: Dataset, { filters, min_base: base, threshold: difference }: GuardCase): unknown {
  const rows = filters.map((filter) => ({
    name: filter.var,
    passes: Uint8Array.from({ length: data.n }, (_, row) => Number(filter.in.includes(cell(data, filter.var, row)))),
  }));
  const verdict = guardFilters(filterCounts(new Uint8Array(data.n).fill(1), rows), { base, difference });
  return {
    ...{ n: verdict.n, allowed: verdict.reason === undefined, reason: verdict.reason ?? null },
    checks: verdict.checks.map((each) => ({
      ...{ without: each.without, parent_n: each.parentN, complement_n: each.complementN },
    })),
  };
}
