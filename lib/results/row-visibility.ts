/**
 * Which groups of a row may be shown, and with what caution. Researchers see any breakdown, so the groups that are too
 * small could be worked out from the whole of another view: where they are fewer than a base together, the smallest
 * of the others is withheld with them. Those who are in no group, because they did not say, are left out too, but
 * alone they take nobody with them: they are no group that could be named, and a sex would vanish from every page for
 * three people who kept theirs to themselves. The public sees one breakdown only, and never the whole.
 */
import type { GroupTally } from '#lib/analysis/tabulate.ts';
import { leavesFewOut } from '#lib/disclosure/filter-guard.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { baseOf } from '#lib/statistics/base.ts';
import { baseVerdict, type Verdict } from './base-rule.ts';
import type { Reader } from './visibility.ts';

/**
 * `differencing`: groups that a filter sets apart from themselves by a few people (guarded-view.ts). `hasSmallCounts`:
 * they are left in, for a release, which hides them by itself.
 */
export type Showing = Readonly<{
  reader: Reader;
  thresholds: Thresholds;
  differencing: ReadonlySet<number>;
  hasSmallCounts?: boolean;
}>;

/** One verdict per group. `rest`: valid answers of those who are in none of the groups. */
export const rowVerdicts = (tallies: readonly GroupTally[], rest: number, showing: Showing): readonly Verdict[] => {
  const verdicts = tallies.map(({ group, valid }): Verdict => {
    const verdict = baseVerdict(baseOf(valid), showing.reader, showing.thresholds);
    return verdict.withheld === undefined && showing.differencing.has(group) ? { withheld: 'differencing' } : verdict;
  });
  if (showing.reader === 'public') return verdicts;
  if (verdicts.every(({ withheld }, index) => withheld === undefined || tallies[index]?.valid.n === 0)) return verdicts;
  const sizes = tallies.map(({ valid }) => valid.n);
  const shown = verdicts.flatMap((verdict, index) => (verdict.withheld === undefined ? [index] : []));
  const total = sizes.reduce((sum, n) => sum + n, rest);
  const shownSizes = shown.map((index) => sizes[index] as number);
  if (!leavesFewOut(total, shownSizes, showing.thresholds.base)) return verdicts;
  const smallest = shown[shownSizes.indexOf(Math.min(...shownSizes))];
  return verdicts.map((verdict, index) => (index === smallest ? { withheld: 'complement' } : verdict));
};
