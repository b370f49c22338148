/**
 * The one pass over an analysis file: how often every code of a variable was given, in each group and stratum, among
 * the rows that count, with the sums of weights and of squared weights. Everything that is shown is computed from these
 * sums.
 */
import { dontKnow, noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, missingPlaces } from './column.ts';
import { type PlaceSums, sumsAt } from './histogram.ts';
import { passOf } from './passes.ts';
import type { Filter } from './row-keys.ts';

/** What is asked: variables, the variable that makes the groups with the groups wanted, who is looked at, weights. */
export type Question = Readonly<{
  variables: readonly string[];
  by: string;
  groups: readonly number[];
  filter?: Filter;
  weights?: ChosenWeights;
}>;

/** Of one variable. `valid`: gave an answer; `asked`: and those who said or left why they did not. */
export type Counts = Readonly<{
  /** Every code that was given, valid ones only, in ascending order. */
  codes: ReadonlyMap<number, Sums>;
  valid: Sums;
  asked: Sums;
  dontKnow: Sums;
  refused: Sums;
  noAnswer: Sums;
}>;

/** `size`: all respondents of the stratum, whatever group and filter; of a weighted figure those whom the run weighs. */
export type StratumTally = Counts & Readonly<{ stratum: number; size: number }>;

/** One variable in one group: all strata together, and each of them, also one that nobody of the group belongs to. */
export type GroupTally = Counts & Readonly<{ group: number; strata: readonly StratumTally[] }>;

export type Tally = Readonly<{
  /** Rows of each group that count and pass the filter, whatever they answered. */
  sizes: ReadonlyMap<number, Sums>;
  /** The size of each stratum. */
  strata: ReadonlyMap<number, number>;
  variables: ReadonlyMap<string, readonly GroupTally[]>;
}>;

const rowsOf = ({ variables: _, ...rows }: Question) => rows;

export const tabulate = (file: AnalysisFile, question: Question): Tally => {
  const { groups, variables } = question;
  const columns = variables.map(file.column);
  const pass = passOf(file, rowsOf(question));
  for (const _ of pass.counting(columns));
  const sums = pass.sums(columns, groups);
  const strata = file.strata.map((stratum, index) => ({ stratum, size: sums.strata[index] ?? 0 }));
  const sizeOf = (group: number): Sums => addSums(strata.map((_, stratum) => sumsAt(sums.sizes, group, stratum, 0)));
  return {
    sizes: new Map(groups.map((group, index) => [group, sizeOf(index)])),
    strata: new Map(strata.map(({ stratum, size }) => [stratum, size])),
    variables: new Map(
      columns.map((column, index) => {
        const ofVariable = sums.columns[index] as PlaceSums;
        return [
          variables[index] as string,
          groups.map((group, place) => ({ group, ...groupTally(column, ofVariable, place, strata) })),
        ] as const;
      }),
    ),
  };
};

type Stratum = Readonly<{ stratum: number; size: number }>;

const groupTally = (
  column: Column,
  sums: PlaceSums,
  group: number,
  strata: readonly Stratum[],
): Omit<GroupTally, 'group'> => {
  const tallies = strata.map((stratum, index) => ({
    ...stratum,
    ...countsOf(column, (at) => sumsAt(sums, group, index, at)),
  }));
  const everywhere = (at: number): Sums => addSums(strata.map((_, index) => sumsAt(sums, group, index, at)));
  return { ...countsOf(column, everywhere), strata: tallies };
};

/** Sums by place as counts by code. */
const countsOf = (column: Column, sumsOf: (at: number) => Sums): Counts => {
  const codes: (readonly [code: number, sums: Sums])[] = [];
  for (let place = 0; place < column.span(); place += 1) {
    const sums = sumsOf(missingPlaces + place);
    if (sums.n > 0) codes.push([column.codeOf(place), sums]);
  }
  if (!column.isNarrow) codes.sort(([a], [b]) => a - b);
  const of = (code: number): Sums => sumsOf(missingPlaces + code);
  const reasons = { dontKnow: of(dontKnow), refused: of(refused), noAnswer: of(noAnswer) };
  const valid = addSums(codes.map(([, sums]) => sums));
  return { codes: new Map(codes), valid, asked: addSums([valid, ...Object.values(reasons)]), ...reasons };
};
