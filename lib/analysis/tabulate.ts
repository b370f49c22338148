/**
 * The one pass over an analysis file: how often every code of a variable was given, in each group and stratum, among
 * the rows that count, with the sums of weights and of squared weights. Everything that is shown is computed from these
 * sums.
 */
import { dontKnow, noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Column } from './column.ts';
import { nobody, type PlaceSums } from './histogram.ts';
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
  return {
    sizes: new Map(groups.map((group, index) => [group, addSums(sums.sizes[index] ?? [])])),
    strata: new Map(strata.map(({ stratum, size }) => [stratum, size])),
    variables: new Map(
      columns.map((column, index) => {
        const ofVariable = sums.columns[index] as PlaceSums;
        return [
          variables[index] as string,
          groups.map((group, place) => groupTally(group, column, ofVariable[place] ?? [], strata)),
        ] as const;
      }),
    ),
  };
};

const groupTally = (
  group: number,
  column: Column,
  counts: readonly ReadonlyMap<number, Sums>[],
  strata: readonly Readonly<{ stratum: number; size: number }>[],
): GroupTally => {
  const tallies = strata.map((stratum, index) => ({ ...stratum, ...countsOf(column, [counts[index] ?? new Map()]) }));
  return { group, ...countsOf(column, counts), strata: tallies };
};

/** Sums by place, of one stratum or of several, as counts by code. */
const countsOf = (column: Column, places: readonly ReadonlyMap<number, Sums>[]): Counts => {
  const all = new Map<number, Sums>();
  for (const [place, sums] of places.flatMap((each) => [...each])) {
    const known = all.get(place);
    all.set(place, known === undefined ? sums : addSums([known, sums]));
  }
  const codes = new Map(
    [...all]
      .filter(([place]) => place >= 0)
      .map(([place, sums]) => [column.codeOf(place), sums] as const)
      .sort(([a], [b]) => a - b),
  );
  const of = (code: number): Sums => all.get(code) ?? nobody;
  const reasons = { dontKnow: of(dontKnow), refused: of(refused), noAnswer: of(noAnswer) };
  const valid = addSums([...codes.values()]);
  return { codes, valid, asked: addSums([valid, ...Object.values(reasons)]), ...reasons };
};
