/** Stratum and weight of a row: respondents whom no margin tells apart weigh the same, so a class has the weight. */
import { isMissing } from '#lib/items/missing.ts';
import type { ChosenWeights, RunWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, chunkEnd, chunkOf, missingPlaces, rowsPerChunk } from './column.ts';
import { createLastUsedOf } from './last-used.ts';
import { inGroups, listStep, notLookedAt, type Step, stepOf, takeSteps } from './row-steps.ts';

export type RowClasses = Readonly<{
  /** Per class the weight of each of its respondents. */
  weights: readonly number[];
  /** How many rows there are; those that came after the run are not weighed. */
  rows(): number;
  /** For rows of one chunk stratum · classes + class, in a copy; -1 for a row that does not count. */
  take(from: number, to: number): Int32Array;
  /** Per stratum its rows that count. */
  sizes(): readonly number[];
  /** Nothing has happened since that would make it wrong. */
  isGood(): boolean;
}>;

/**
 * `steps`: by which a row gets a number; `table`: from that number, -1 being at 0, to stratum · classes + class; -1
 * where there is no class.
 */
type Plan = Readonly<{
  columns: readonly Column[];
  steps: readonly Step[];
  table: Int32Array;
  weights: readonly number[];
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
const planOf = (file: AnalysisFile, weights: ChosenWeights | undefined): Plan => {
  const counted = countedStep(file);
  const stratum = file.column(file.stratum);
  const strata = listStep(stratum, file.strata);
  if (weights === undefined) {
    const table = Int32Array.of(notLookedAt, ...file.strata.keys());
    return { columns: [stratum], steps: [counted, strata], table, weights: [1], rows: file.size };
  }
  const { run, weight } = weights;
  const codes = codesOf(run);
  const steps = run.variables.map((name, index) => classStep(file, name, codes[index] ?? []));
  return {
    columns: [stratum, ...run.variables.map(file.column)],
    steps: run.variables.includes(file.stratum) ? [counted, ...steps] : [counted, strata, ...steps],
    table: tableOf(run, codes, file),
    weights: run.classes.map((each) => each[weight]),
    rows: () => file.rowsThrough(run.through),
  };
};

/** Replaces numbers by what the table has for them, and counts that; place 0 is for rows that do not count. */
const classify = (numbers: Int32Array, table: Int32Array, perClass: Uint32Array): void => {
  for (let row = 0; row < numbers.length; row += 1) {
    const ofClass = table[(numbers[row] as number) + 1] as number;
    numbers[row] = ofClass;
    perClass[ofClass + 1] = (perClass[ofClass + 1] as number) + 1;
  }
};

const createRowClasses = (file: AnalysisFile, chosen: ChosenWeights | undefined): RowClasses => {
  const { columns, steps, table, weights, rows } = planOf(file, chosen);
  const groups = inGroups(steps);
  const perClass = new Uint32Array(1 + file.strata.length * weights.length);
  const chunks: Int32Array[] = [];
  const marked = file.markVersion();
  const spans = columns.map((column) => column.span());
  let done = 0;
  const workOut = (to: number): void => {
    while (done < to) {
      const end = chunkEnd(done, to);
      const numbers = new Int32Array(end - done);
      takeSteps(numbers, groups, done);
      classify(numbers, table, perClass);
      chunkOf(chunks, Math.floor(done / rowsPerChunk), Int32Array).set(numbers, done % rowsPerChunk);
      done = end;
    }
  };
  return {
    weights,
    rows,
    take(from, to) {
      workOut(to);
      const first = Math.floor(from / rowsPerChunk) * rowsPerChunk;
      return (chunks[first / rowsPerChunk] as Int32Array).slice(from - first, to - first);
    },
    sizes: () =>
      file.strata.map((_, stratum) => {
        const first = 1 + stratum * weights.length;
        return perClass.subarray(first, first + weights.length).reduce((sum, n) => sum + n, 0);
      }),
    isGood: () =>
      file.markVersion() === marked &&
      columns.every((column, index) => file.column(column.variable.name) === column && column.span() === spans[index]),
  };
};

/** Equal for weights that are the same, whoever read them from the store. */
export const nameOfWeights = (chosen: ChosenWeights | undefined): string =>
  chosen === undefined
    ? ''
    : JSON.stringify([chosen.weight, chosen.run.through, chosen.run.variables, chosen.run.classes]);

const mostClassings = 4;
const classings = createLastUsedOf<AnalysisFile, RowClasses>(mostClassings, (classes) => classes.isGood());

/** Every question with these weights begins with the same classes, so they are kept and carried on. */
export const rowClassesOf = (file: AnalysisFile, chosen: ChosenWeights | undefined): RowClasses =>
  classings(file, nameOfWeights(chosen), () => createRowClasses(file, chosen));
