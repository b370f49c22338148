/**
 * The first half of every pass over an analysis file: which rows are looked at, and for each of them its stratum, group
 * and weight as one number. What is then counted is counted per number, so sums of weights are made of exact counts,
 * however many rows there are.
 */
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { chunkEnd, chunksIn, rowsPerChunk } from './column.ts';
import { rowClassesOf } from './row-classes.ts';
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
  /** Per stratum its rows that count, whatever group and filter. */
  sizes(): readonly number[];
  /** How many rows there are to take. */
  rows(): number;
  /** Nothing has happened since that would make its strata and weights wrong. */
  isGood(): boolean;
  /** For rows of one chunk the number of their key, 1 for the first; 0 for a row that is not looked at. */
  take(from: number, to: number): Int32Array;
}>;

export type RowKeys = Readonly<{ chunks: readonly Int32Array[]; keys: readonly Key[]; sizes: readonly number[] }>;

const questionSteps = (file: AnalysisFile, { by, groups = [], filter = [] }: Rows): readonly Step[] => [
  ...(by === undefined ? [] : [listStep(file.column(by), groups)]),
  ...filter.map(({ variable, codes }) => filterStep(file.column(variable), codes)),
];

const unmet = -1;

export const rowKeyer = (file: AnalysisFile, question: Rows): RowKeyer => {
  const classes = rowClassesOf(file, question.weights);
  const { weights } = classes;
  const steps = inGroups(questionSteps(file, question));
  const groups = question.by === undefined ? 1 : (question.groups ?? []).length;
  const known = new Int32Array(1 + file.strata.length * weights.length * groups).fill(unmet);
  known[0] = 0;
  const keys: Key[] = [];
  const meet = (number: number): number => {
    const pair = Math.floor(number / groups);
    const weight = weights[pair % weights.length] as number;
    return keys.push({ stratum: Math.floor(pair / weights.length), group: number % groups, weight });
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
    rows: classes.rows,
    sizes: classes.sizes,
    isGood: classes.isGood,
    take(from, to) {
      const numbers = classes.take(from, to);
      takeSteps(numbers, steps, from);
      numberKeys(numbers);
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
