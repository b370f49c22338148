/**
 * What the answers to one row come to before anything is estimated: per group and stratum the base, and how many of it
 * chose each part. A row is an item, or one row of a grid; its parts are exclusive unless several could be given.
 */
import type { GroupTally, StratumTally, Tally } from '#lib/analysis/tabulate.ts';
import type { Item } from '#lib/items/definition.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { numberClasses } from './parts.ts';

export type StratumAnswers = Readonly<{
  stratum: number;
  /** Respondents of the stratum in the whole analysis file. */
  size: number;
  base: Sums;
  /** Per part. */
  chosen: readonly Sums[];
  /** Values of a scale or a number; empty for options. */
  answers: readonly AnswerSums[];
}>;

export type GroupAnswers = Readonly<{ group: number; tally: GroupTally; strata: readonly StratumAnswers[] }>;

/** `names`: one variable, or one per option, or one per rank. `codes`: of the parts. */
export const rowAnswers = (
  item: Item,
  names: readonly string[],
  codes: readonly number[],
  tally: Tally,
): readonly GroupAnswers[] => {
  const tallies = names.map((name) => tally.variables.get(name) ?? []);
  return (tallies[0] ?? []).map((first, index) => {
    const ofGroup = tallies.map((each) => each[index] as GroupTally);
    const strata = first.strata.map(({ stratum, size, valid }, h): StratumAnswers => {
      const ofStratum = ofGroup.map((each) => each.strata[h] as StratumTally);
      const answers = isMeasured(item) ? valuesIn(ofStratum[0] as StratumTally) : [];
      return { stratum, size, base: valid, chosen: chosenIn(item, ofStratum, codes, answers), answers };
    });
    return { group: first.group, tally: first, strata };
  });
};

export const isMeasured = (item: Item): boolean => item.type === 'scale' || item.type === 'number';

/** Several parts can be given by one respondent. */
export const isSeveral = (item: Item): boolean => item.type === 'multiple-choice' || item.type === 'ranking';

const none: Sums = { n: 0, w: 0, w2: 0 };

const valuesIn = ({ codes }: StratumTally): readonly AnswerSums[] =>
  [...codes].map(([value, { n, w, w2 }]) => ({ value, n, w, w2 }));

const chosenIn = (
  item: Item,
  variables: readonly StratumTally[],
  codes: readonly number[],
  answers: readonly AnswerSums[],
): readonly Sums[] => {
  if (item.type === 'number') {
    return numberClasses(item).map(({ from, to, isLast }) =>
      addSums(answers.filter(({ value }) => value >= from && (isLast ? value <= to : value < to))),
    );
  }
  // A flag per option, in the order of the options; the parts may stand in another.
  if (item.type === 'multiple-choice') {
    return codes.map((code) => {
      const flag = variables[item.options.findIndex((option) => option.code === code)];
      return flag?.codes.get(1) ?? none;
    });
  }
  const [only] = variables;
  if (variables.length === 1) return codes.map((code) => only?.codes.get(code) ?? none);
  return codes.map((code) => addSums(variables.map((variable) => variable.codes.get(code) ?? none)));
};

/** Unweighted people who gave each part. */
export const chosenCounts = ({ strata }: GroupAnswers): readonly number[] =>
  (strata[0]?.chosen ?? []).map((_, part) => strata.reduce((sum, { chosen }) => sum + (chosen[part]?.n ?? 0), 0));

export const chosenAmong = (strata: readonly StratumAnswers[], parts: readonly number[]): readonly Sums[] =>
  strata.map(({ chosen }) => addSums(parts.map((part) => chosen[part] ?? none)));
