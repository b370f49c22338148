/**
 * Groups in pairs, where a row has more than two: only after the table as a whole has a p value below 0.05, and
 * corrected by Holm for the number of pairs. The test and the difference of a pair are those of two groups anywhere.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Rows } from '#lib/analysis/row-keys.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import type { Item } from '#lib/items/definition.ts';
import { holm } from '#lib/statistics/holm.ts';
import type { ItemFigures } from './item-figures.ts';
import { upperSteps, variableNames } from './item-plan.ts';
import { type GroupAnswers, rowAnswers } from './row-answers.ts';
import type { RowDifference, RowTest } from './row-comparison.ts';
import { rowDifferences } from './row-difference.ts';
import { rowTests, type TestAsked } from './row-test.ts';
import { toldRow } from './told-row.ts';

export type Pair = Readonly<{
  first: number;
  second: number;
  /** `adjusted` by Holm among the pairs of the row. */
  test: RowTest;
  difference?: RowDifference;
}>;

/** No `pairs` where the table as a whole does not allow it. */
export type RowPairs = Readonly<{ id: string; pairs?: readonly Pair[] }>;

type Asked = Readonly<{
  rows: Omit<Rows, 'by' | 'groups'>;
  by: string;
  /** Below which a group is not tested. */
  smallestN: number;
}>;

const threshold = 0.05;

/** Nothing for rows with fewer than three groups shown, which compare two themselves, or without a test. */
export const rowPairs = (file: AnalysisFile, item: Item, figures: ItemFigures, asked: Asked): readonly RowPairs[] => {
  const names = variableNames(item);
  const codes = figures.parts.map(({ code }) => code);
  const groups = (figures.rows[0]?.groups ?? []).map(({ group }) => group);
  if (groups.length < 3) return [];
  const tally = tabulate(file, { ...asked.rows, variables: names, by: asked.by, groups });
  return figures.rows.flatMap((row, index) => {
    const shown = row.groups.flatMap(({ group, withheld }) => (withheld === undefined ? [group] : []));
    const { test } = row;
    if (shown.length < 3 || test === undefined || test.reason !== undefined) return [];
    if (test.p >= threshold) return [{ id: row.id }];
    const ofRow = item.type === 'grid' ? names.slice(index, index + 1) : names;
    const answers = rowAnswers(item, ofRow, codes, tally).filter(({ group }) => shown.includes(group));
    const told = toldRow(row.groups, codes.length);
    return [{ id: row.id, pairs: pairsOf({ item, codes, smallestN: asked.smallestN, told }, answers) }];
  });
};

const pairsOf = (asked: TestAsked, answers: readonly GroupAnswers[]): readonly Pair[] => {
  const upper = upperSteps(asked.item).map((code) => asked.codes.indexOf(code));
  const pairs = answers.flatMap((a, index) =>
    answers.slice(index + 1).map((b): Pair => {
      const difference = rowDifferences({ ...asked, upper }, a, b)?.difference;
      const { test } = rowTests(asked, [a, b]);
      return { first: a.group, second: b.group, test, ...(difference && { difference }) };
    }),
  );
  const adjusted = holm(pairs.map(({ test }) => (test.reason === undefined ? test.p : undefined)));
  return pairs.map((pair, index) => {
    const to = adjusted[index];
    return pair.test.reason !== undefined || to === undefined
      ? pair
      : { ...pair, test: { ...pair.test, adjusted: to } };
  });
};
