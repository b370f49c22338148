/**
 * Whether a filtered view may be shown, as a whole and group by group: not where dropping one of its filters would
 * add a few people only, for the two views would then differ by just those (lib/disclosure/filter-guard.ts).
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import { type FilterRows, filterCounts } from '#lib/disclosure/filter-counts.ts';
import { type FilterVerdict, guardFilters } from '#lib/disclosure/filter-guard.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';

export type GuardedView = Readonly<{
  /** BASE_TOO_SMALL: every group is withheld anyway. DIFFERENCING: the view is refused. */
  reason?: NonNullable<FilterVerdict['reason']>;
  /** Groups that the filter sets apart from themselves by a few people. */
  differencing: ReadonlySet<number>;
}>;

export type AskedView = Readonly<{ by: string; groups: readonly number[]; filter: Filter }>;

const open: GuardedView = { differencing: new Set() };

export const guardView = (
  file: AnalysisFile,
  { by, groups, filter }: AskedView,
  { base }: Pick<Thresholds, 'base'>,
): GuardedView => {
  if (filter.length === 0) return open;
  const rows = filter.map((each) => rowsOf(file, each));
  const limits = { base, difference: base };
  const whole = guardFilters(filterCounts(file.counted(), rows), limits);
  if (whole.reason !== undefined) return { reason: whole.reason, differencing: new Set() };
  const codes = file.column(by).codes(file.size());
  const ofGroup = (group: number): Uint8Array =>
    file.counted().map((counts, row) => (codes[row] === group ? counts : 0));
  const telling = groups.filter(
    (group) => guardFilters(filterCounts(ofGroup(group), rows), limits).reason === 'DIFFERENCING',
  );
  return { differencing: new Set(telling) };
};

const rowsOf = (file: AnalysisFile, { variable, codes: wanted }: Filter[number]): FilterRows => {
  const codes = file.column(variable).codes(file.size());
  const passes = new Uint8Array(file.size());
  const places = new Set(wanted);
  for (let row = 0; row < passes.length; row += 1) if (places.has(codes[row] as number)) passes[row] = 1;
  return { name: variable, passes };
};
