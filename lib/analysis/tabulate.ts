/**
 * The one pass over an analysis file: how often every code of a variable was given, in each group, among the rows
 * that count. Everything that is shown is computed from these sums. Weights are 1 for now; the shape has room for
 * them.
 */
import { dontKnow, isMissing, noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Column } from './column.ts';

export type Filter = readonly Readonly<{ variable: string; codes: readonly number[] }>[];

/** What is asked: variables, the variable that makes the groups with the groups wanted, and who is looked at. */
export type Question = Readonly<{
  variables: readonly string[];
  by: string;
  groups: readonly number[];
  filter?: Filter;
}>;

/** Of one variable in one group. `valid`: gave an answer; `asked`: and those who said or left why they did not. */
export type GroupTally = Readonly<{
  group: number;
  /** Every code that was given, valid ones only, in ascending order. */
  codes: ReadonlyMap<number, Sums>;
  valid: Sums;
  asked: Sums;
  dontKnow: Sums;
  refused: Sums;
  noAnswer: Sums;
}>;

export type Tally = Readonly<{
  /** Rows of each group that count and pass the filter, whatever they answered. */
  sizes: ReadonlyMap<number, Sums>;
  /** Rows of each group that count, without the filter: the strata of the design. */
  strata: ReadonlyMap<number, number>;
  variables: ReadonlyMap<string, readonly GroupTally[]>;
}>;

export const tabulate = (file: AnalysisFile, question: Question): Tally => {
  const all = groupsOfRows(file, question.by, question.groups);
  const rows = question.filter === undefined ? all : filtered(file, all, question.filter);
  const numbers = question.groups.map((_group, index) => index + 1);
  const perGroup = (of: Uint8Array) =>
    numbers.map((number) => of.reduce((n, each) => (each === number ? n + 1 : n), 0));
  const sizes = perGroup(rows);
  const strata = perGroup(all);
  return {
    sizes: new Map(question.groups.map((group, index) => [group, unweighted(sizes[index] ?? 0)])),
    strata: new Map(question.groups.map((group, index) => [group, strata[index] ?? 0])),
    variables: new Map(
      question.variables.map((name) => [name, tallyOf(file.column(name), rows, question.groups)] as const),
    ),
  };
};

/** For every row the number of its group, 1 for the first; 0 for a row that does not count or is in none. */
const groupsOfRows = (file: AnalysisFile, by: string, groups: readonly number[]): Uint8Array => {
  const counted = file.counted();
  const codes = file.column(by).codes(file.size());
  const rows = new Uint8Array(file.size());
  for (let row = 0; row < rows.length; row += 1) {
    if (counted[row] === 1) rows[row] = groups.indexOf(codes[row] as number) + 1;
  }
  return rows;
};

const filtered = (file: AnalysisFile, rows: Uint8Array, filter: Filter): Uint8Array => {
  const kept = rows.slice();
  for (const { variable, codes: wanted } of filter) {
    const codes = file.column(variable).codes(file.size());
    for (let row = 0; row < kept.length; row += 1) if (!wanted.includes(codes[row] as number)) kept[row] = 0;
  }
  return kept;
};

/** Codes above this are counted in a map, below in an array with a place for every code and every missing code. */
const largestDense = 4096;
const missingCodes = 6;

const tallyOf = (column: Column, rows: Uint8Array, groups: readonly number[]): readonly GroupTally[] => {
  const counts =
    column.largest() <= largestDense
      ? countDense(column, rows, groups.length)
      : countSparse(column, rows, groups.length);
  return groups.map((group, index) => groupTally(group, counts[index] ?? new Map()));
};

type Counts = ReadonlyMap<number, number>;

const countDense = (column: Column, rows: Uint8Array, groups: number): readonly Counts[] => {
  const span = column.largest() + 1 + missingCodes;
  const places = new Uint32Array((groups + 1) * span);
  const codes = column.codes(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const place = (rows[row] as number) * span + (codes[row] as number) + missingCodes;
    places[place] = (places[place] as number) + 1;
  }
  return Array.from({ length: groups }, (_, group) => {
    const counts = new Map<number, number>();
    places.subarray((group + 1) * span, (group + 2) * span).forEach((n, place) => {
      if (n > 0) counts.set(place - missingCodes, n);
    });
    return counts;
  });
};

const countSparse = (column: Column, rows: Uint8Array, groups: number): readonly Counts[] => {
  const counts = Array.from({ length: groups + 1 }, () => new Map<number, number>());
  const codes = column.codes(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const ofGroup = counts[rows[row] as number] as Map<number, number>;
    const code = codes[row] as number;
    ofGroup.set(code, (ofGroup.get(code) ?? 0) + 1);
  }
  return counts.slice(1).map((each) => new Map([...each].sort(([a], [b]) => a - b)));
};

const groupTally = (group: number, counts: Counts): GroupTally => {
  const codes = new Map([...counts].filter(([code]) => !isMissing(code)).map(([code, n]) => [code, unweighted(n)]));
  const of = (code: number): Sums => unweighted(counts.get(code) ?? 0);
  const reasons = { dontKnow: of(dontKnow), refused: of(refused), noAnswer: of(noAnswer) };
  const valid = addSums([...codes.values()]);
  return { group, codes, valid, asked: addSums([valid, ...Object.values(reasons)]), ...reasons };
};

const unweighted = (n: number): Sums => ({ n, w: n, w2: n });
