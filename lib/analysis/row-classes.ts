/** Stratum and weight of a row: respondents whom no margin tells apart weigh the same, so a class has the weight. */
import { isMissing } from '#lib/items/missing.ts';
import type { ChosenWeights, RunWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { missingPlaces } from './column.ts';
import { listStep, notLookedAt, type Step, stepOf } from './row-steps.ts';

export type RowClasses = Readonly<{
  steps: readonly Step[];
  /** From the number that the steps make, -1 being at 0, to stratum · classes + class; -1 where there is no class. */
  table: Int32Array;
  /** Per class the weight of each of its respondents. */
  weights: readonly number[];
  /** Rows beyond came after the run and are not weighed. */
  rows(): number;
}>;

/** A run does not tell missing codes apart. */
const anyMissing = -1;

/** The rows that count. */
const countedStep = (file: AnalysisFile): Step => {
  const table = new Int32Array(missingPlaces + 2).fill(notLookedAt);
  table[missingPlaces + 1] = 0;
  return { column: { isNarrow: true, places: file.countedIn }, table, size: 1 };
};

/** Per variable of the run the codes that its classes have. */
const codesOf = ({ variables, classes }: RunWeights): readonly (readonly number[])[] =>
  variables.map((_name, index) => [...new Set(classes.map(({ codes }) => codes[index] as number))]);

const classStep = (file: AnalysisFile, name: string, codes: readonly number[]): Step => {
  const places = new Map(codes.map((code, place) => [code, place]));
  return stepOf(file.column(name), codes.length, (code) => places.get(isMissing(code) ? anyMissing : code));
};

/** A class is of one stratum where the run tells strata apart, as runs do; else it is in each. */
const strataOf = (run: RunWeights, index: number, strata: readonly number[]) =>
  index < 0
    ? () => [...strata.keys()]
    : (number: number) => [strata.indexOf(run.classes[number]?.codes[index] as number)].filter((place) => place >= 0);

const tableOf = (run: RunWeights, codes: readonly (readonly number[])[], file: AnalysisFile): Int32Array => {
  const { classes, variables } = run;
  const combinations = codes.reduce((product, each) => product * each.length, 1);
  const stratum = variables.indexOf(file.stratum);
  const inStrata = strataOf(run, stratum, file.strata);
  const table = new Int32Array(1 + (stratum < 0 ? file.strata.length : 1) * combinations).fill(notLookedAt);
  for (const [number, each] of classes.entries()) {
    const at = codes.reduce((sum, list, index) => sum * list.length + list.indexOf(each.codes[index] as number), 0);
    for (const place of inStrata(number)) {
      table[1 + (stratum < 0 ? place * combinations : 0) + at] = place * classes.length + number;
    }
  }
  return table;
};

/** Without weights everybody is of one class and weighs 1. */
export const rowClasses = (file: AnalysisFile, weights: ChosenWeights | undefined): RowClasses => {
  const counted = countedStep(file);
  const strata = listStep(file.column(file.stratum), file.strata);
  if (weights === undefined) {
    return {
      steps: [counted, strata],
      table: Int32Array.of(notLookedAt, ...file.strata.keys()),
      weights: [1],
      rows: file.size,
    };
  }
  const { run, weight } = weights;
  const codes = codesOf(run);
  const steps = run.variables.map((name, index) => classStep(file, name, codes[index] ?? []));
  return {
    steps: run.variables.includes(file.stratum) ? [counted, ...steps] : [counted, strata, ...steps],
    table: tableOf(run, codes, file),
    weights: run.classes.map((each) => each[weight]),
    rows: () => file.rowsThrough(run.through),
  };
};
