/**
 * The first half of every pass over an analysis file: which rows are looked at, and for each of them its stratum, group
 * and weight as one number. What is then counted is counted per number, so sums of weights are made of exact counts,
 * however many rows there are.
 */
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { chunkEnd, chunksIn, rowsPerChunk } from './column.ts';
import { rowClasses } from './row-classes.ts';
import { filterStep, inGroups, listStep, type Step, takeSteps } from './row-steps.ts';

/** All filters must hold; the codes of one are alternatives. */
export type Filter = readonly Readonly<{ variable: string; codes: readonly number[] }>[];

/** What is looked at: groups by a variable (all in one where there is none), filtered and weighted. */
export type Rows = Readonly<{
  by?: string;
  groups?: readonly number[];
  filter?: Filter;
  weights?: ChosenWeights;
}>;

/** `stratum` and `group` are places in the lists that were given. */
export type Key = Readonly<{ stratum: number; group: number; weight: number }>;

/** Numbers rows as they come; what it has met so far grows with them. */
export type RowKeyer = Readonly<{
  keys: readonly Key[];
  /** Per stratum its rows that count, whatever group and filter, among those taken so far. */
  sizes(): readonly number[];
  /** How many rows there are to take. */
  rows(): number;
  /** For rows of one chunk the number of their key, 1 for the first; 0 for a row that is not looked at. */
  take(from: number, to: number): Int32Array;
}>;

export type RowKeys = Readonly<{ chunks: readonly Int32Array[]; keys: readonly Key[]; sizes: readonly number[] }>;

/**
 * From the number that the steps made to that of stratum and class; counts rows from `first` on. Place 0 of both lists
 * is for rows that are not looked at.
 */
const classify = (numbers: Int32Array, table: Int32Array, perClass: Uint32Array, first: number): void => {
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = table[(numbers[row] as number) + 1] as number;
  for (let row = Math.max(first, 0); row < numbers.length; row += 1) {
    const place = (numbers[row] as number) + 1;
    perClass[place] = (perClass[place] as number) + 1;
  }
};

const questionSteps = (file: AnalysisFile, { by, groups = [], filter = [] }: Rows): readonly Step[] => [
  ...(by === undefined ? [] : [listStep(file.column(by), groups)]),
  ...filter.map(({ variable, codes }) => filterStep(file.column(variable), codes)),
];

const sizesOf = (perClass: Uint32Array, strata: number, classes: number): readonly number[] =>
  Array.from({ length: strata }, (_, stratum) =>
    perClass.subarray(1 + stratum * classes, 1 + (stratum + 1) * classes).reduce((sum, n) => sum + n, 0),
  );

const unmet = -1;

export const rowKeyer = (file: AnalysisFile, question: Rows): RowKeyer => {
  const { steps, table, weights, rows } = rowClasses(file, question.weights);
  const [ofClass, ofQuestion] = [inGroups(steps), inGroups(questionSteps(file, question))];
  const [strata, classes] = [file.strata.length, weights.length];
  const groups = question.by === undefined ? 1 : (question.groups ?? []).length;
  const perClass = new Uint32Array(1 + strata * classes);
  const known = new Int32Array(1 + strata * classes * groups).fill(unmet);
  known[0] = 0;
  const keys: Key[] = [];
  let counted = 0;
  const meet = (number: number): number => {
    const pair = Math.floor(number / groups);
    const weight = weights[pair % classes] as number;
    return keys.push({ stratum: Math.floor(pair / classes), group: number % groups, weight });
  };
  /** Gives every number that occurs the next key. */
  const numberKeys = (numbers: Int32Array): void => {
    for (let row = 0; row < numbers.length; row += 1) {
      const place = (numbers[row] as number) + 1;
      if (known[place] === unmet) known[place] = meet(place - 1);
      numbers[row] = known[place] as number;
    }
  };
  return {
    keys,
    rows,
    sizes: () => sizesOf(perClass, strata, classes),
    take(from, to) {
      const numbers = new Int32Array(to - from);
      takeSteps(numbers, ofClass, from);
      classify(numbers, table, perClass, counted - from);
      takeSteps(numbers, ofQuestion, from);
      numberKeys(numbers);
      counted = Math.max(counted, to);
      return numbers;
    },
  };
};

/** All rows at once. */
export const rowKeys = (file: AnalysisFile, question: Rows): RowKeys => {
  const keyer = rowKeyer(file, question);
  const chunks = Array.from({ length: chunksIn(keyer.rows()) }, (_, chunk) =>
    keyer.take(chunk * rowsPerChunk, chunkEnd(chunk * rowsPerChunk, keyer.rows())),
  );
  return { chunks, keys: keyer.keys, sizes: keyer.sizes() };
};
