/**
 * The test of no difference between the groups of a row: Rao–Scott over the parts; where several could be given, each
 * option by itself, corrected by Holm within the item; the means of two groups for scales and numbers.
 */
import type { Item } from '#lib/items/definition.ts';
import { addSums, baseOf, type Sums, subtractSums } from '#lib/statistics/base.ts';
import { cramersV, effectSize } from '#lib/statistics/cramers-v.ts';
import { type CrosstabStratum, crosstab } from '#lib/statistics/crosstab.ts';
import { estimateDifference } from '#lib/statistics/difference.ts';
import { holm } from '#lib/statistics/holm.ts';
import { shownTest } from '#lib/statistics/shown-test.ts';
import { type GroupAnswers, isMeasured, isSeveral, type StratumAnswers } from './row-answers.ts';
import type { RowTest, TestDone } from './row-comparison.ts';
import { meanPairs } from './row-difference.ts';
import { mergedParts, type ToldRow } from './told-row.ts';

export type RowTests = Readonly<{ test: RowTest; partTests?: readonly RowTest[] }>;

/** Kish's effective n that every group of a test needs. */
const smallestTestedNEff = 30;

/** `codes`: of the parts. `smallestN`: below which a group is not tested. `told`: by the groups. */
export type TestAsked = Readonly<{ item: Item; codes: readonly number[]; smallestN: number; told: ToldRow }>;

/** `groups`: those that are shown. */
export const rowTests = ({ item, codes, smallestN, told }: TestAsked, groups: readonly GroupAnswers[]): RowTests => {
  if (groups.length < 2) return { test: { reason: 'FEWER_THAN_TWO_GROUPS' } };
  if (groups.some(({ tally }) => tally.valid.n < smallestN)) return { test: { reason: 'BASE_TOO_SMALL' } };
  if (isSeveral(item)) return severalTests(groups, codes, told);
  const [a, b] = groups;
  if (isMeasured(item) && told.isMeanShown && groups.length === 2 && a !== undefined && b !== undefined) {
    return { test: meanTest(a, b) };
  }
  return { test: partsTest(groups, told) };
};

/** One stratum per district, its cells as [part][group]. */
const strataOf = (
  groups: readonly GroupAnswers[],
  cellsOf: (answers: StratumAnswers) => readonly Sums[],
): readonly CrosstabStratum[] =>
  (groups[0]?.strata ?? []).map(({ size }, h) => {
    const columns = groups.map(({ strata }) => cellsOf(strata[h] as StratumAnswers));
    return { size, cells: (columns[0] ?? []).map((_, part) => columns.map((column) => column[part] as Sums)) };
  });

const partsTest = (groups: readonly GroupAnswers[], told: ToldRow): RowTest => {
  if (!told.hidden.includes(false)) return { reason: 'SMALL_COUNTS' };
  const test = tableTest(strataOf(groups, ({ chosen }) => mergedParts(chosen, told)));
  if (!told.hidden.includes(true)) return test;
  if (test.reason === undefined) return { ...test, isMerged: true };
  return test.reason === 'DEGENERATE_TABLE' ? { reason: 'SMALL_COUNTS' } : test;
};

const tableTest = (strata: readonly CrosstabStratum[]): RowTest => {
  const table = crosstab(strata);
  const test = shownTest(table, smallestTestedNEff);
  if (test.reason !== undefined) return { reason: test.reason };
  const value = cramersV(table) ?? 0;
  return {
    method: test.form === 'null' ? 'null-form' : 'rao-scott',
    sparse: test.sparse,
    statistic: test.f,
    df: [test.ndf, test.ddf],
    p: test.p,
    adjusted: test.p,
    effect: {
      measure: 'cramers-v',
      value,
      ...(Math.min(table.rows.length, table.columns.length) === 2 && { size: effectSize(value) }),
    },
  };
};

const meanTest = (a: GroupAnswers, b: GroupAnswers): RowTest => {
  const bases = [a, b].map(({ tally }) => baseOf(tally.valid));
  if (bases.some(({ nEff }) => nEff < smallestTestedNEff)) return { reason: 'EFFECTIVE_BASE_TOO_SMALL' };
  const difference = estimateDifference(meanPairs(a, b));
  if (difference.reason !== undefined) return { reason: difference.reason };
  const { t, df, p, value } = difference;
  return {
    method: 'difference-of-means',
    sparse: false,
    statistic: t,
    df: [df],
    p,
    adjusted: p,
    effect: { measure: 'difference', value },
  };
};

const severalTests = (groups: readonly GroupAnswers[], codes: readonly number[], { hidden }: ToldRow): RowTests => {
  const tests = codes.map((_code, part): RowTest => {
    if (hidden[part]) return { reason: 'SMALL_COUNTS' };
    return tableTest(
      strataOf(groups, ({ base, chosen }) => {
        const ofPart = chosen[part] ?? addSums([]);
        return [ofPart, subtractSums(base, ofPart)];
      }),
    );
  });
  const adjusted = holm(tests.map((test) => (test.reason === undefined ? test.p : undefined)));
  const partTests = tests.map((test, part) =>
    test.reason === undefined ? { ...test, adjusted: adjusted[part] ?? test.p } : test,
  );
  return { test: mostTelling(partTests, codes), partTests };
};

/** That an option differs is as sure as the surest one is after its correction. */
const mostTelling = (tests: readonly RowTest[], codes: readonly number[]): RowTest => {
  let best: TestDone | undefined;
  for (const [part, test] of tests.entries()) {
    if (test.reason !== undefined || (best !== undefined && test.p >= best.p)) continue;
    best = { ...test, option: codes[part] as number };
  }
  return best === undefined ? (tests[0] ?? { reason: 'EMPTY_BASE' }) : { ...best, p: best.adjusted };
};
