/**
 * A multiple-choice item by the number of mentions: who named how many options, and of those who named each option how
 * many named how many. "None of these" stands alone and is no mention. The base are those who gave an answer.
 */
import type { MultipleChoice } from '#lib/items/multiple-choice/definition.ts';
import type { Sums } from '#lib/statistics/base.ts';
import type { MultipleResponseStratum } from '#lib/statistics/multiple-response.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, missingPlaces, placesFrom } from './column.ts';
import { sumsAt } from './histogram.ts';
import type { Pass, PassSums, Refinement } from './pass.ts';
import { passOf } from './passes.ts';
import type { Rows } from './row-keys.ts';

export type MentionQuestion = Rows & Readonly<{ item: MultipleChoice; by: string; groups: readonly number[] }>;

export type MentionTally = Readonly<{
  group: number;
  /** Codes of the options that can be mentioned, in the order of the strata's `options`. */
  options: readonly number[];
  strata: readonly MultipleResponseStratum[];
}>;

type Named = Readonly<{ codes: readonly number[]; columns: readonly Column[]; pass: Pass }>;

const namedIn = (file: AnalysisFile, { item, ...rows }: MentionQuestion): Named => {
  const columnOf = (code: number): Column => file.column(`${item.id}_${code}`);
  const codes = item.options.filter(({ exclusive }) => exclusive === undefined).map(({ code }) => code);
  const columns = codes.map(columnOf);
  const [first] = item.options.map(({ code }) => columnOf(code));
  if (first === undefined) throw new Error(`${item.id} has no options`);
  return { codes, columns, pass: passOf(file, rows, item.id, byMentions(first, columns)) };
};

export const mentions = (file: AnalysisFile, question: MentionQuestion): readonly MentionTally[] => {
  const { codes, columns, pass } = namedIn(file, question);
  for (const _ of pass.counting(columns));
  const sums = pass.sums(columns, question.groups);
  const steps = codes.length + 1;
  return question.groups.map((group, place) => ({
    group,
    options: codes,
    strata: sums.strata.map((size, stratum) => ({
      size,
      ...mentionsIn(sums, { first: place * steps, stratum, steps }),
    })),
  }));
};

type Where = Readonly<{ first: number; stratum: number; steps: number }>;

const mentionsIn = ({ columns, sizes }: PassSums, { first, stratum, steps }: Where) => {
  const byNumber = (of: (group: number) => Sums): readonly Sums[] =>
    Array.from({ length: steps }, (_, mentioned) => of(first + mentioned));
  return {
    base: byNumber((group) => sumsAt(sizes, group, stratum, 0)),
    options: columns.map((column) => byNumber((group) => sumsAt(column, group, stratum, chosen))),
  };
};

const chosen = missingPlaces + 1;

/** Far enough below that no number of mentions brings it above 0. */
const notAnswered = -1_000_000;

/** Whoever has no answer has none in any column of the item, so one column tells. */
const byMentions = (first: Column, named: readonly Column[]): Refinement => {
  const steps = named.length + 1;
  return {
    steps,
    refine(keys, from) {
      const finer = keys.map((key) => (key === 0 ? notAnswered : (key - 1) * steps + 1));
      for (const column of named) addPlaces(finer, placesFrom(column, from));
      dropUnanswered(finer, placesFrom(first, from));
      return finer;
    },
  };
};

const addPlaces = (numbers: Int32Array, places: ArrayLike<number>): void => {
  for (let row = 0; row < numbers.length; row += 1) numbers[row] = (numbers[row] as number) + (places[row] as number);
};

const dropUnanswered = (numbers: Int32Array, first: ArrayLike<number>): void => {
  for (let row = 0; row < numbers.length; row += 1) {
    if ((numbers[row] as number) < 0 || (first[row] as number) < 0) numbers[row] = 0;
  }
};
