/** For tests: the same counts as the passes make, row by row, in the plainest way. */
import type { Sums } from '#lib/statistics/base.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import type { Rows } from './row-keys.ts';
import type { Counts } from './tabulate.ts';

export type PlainRow = Readonly<{ weight: number; code(variable: string): number }>;

const weightOf = (weights: ChosenWeights | undefined, codeOf: (variable: string) => number): number => {
  if (weights === undefined) return 1;
  const { run, weight } = weights;
  const codes = run.variables.map((variable) => Math.max(-1, codeOf(variable)));
  return run.classes.find((each) => each.codes.join() === codes.join())?.[weight] ?? 0;
};

/** The rows that count and are weighed, with those that pass the filter apart. */
export const plainRows = (
  file: AnalysisFile,
  { filter = [], weights }: Rows,
): Readonly<{ all: readonly PlainRow[]; filtered: readonly PlainRow[] }> => {
  const counted = file.counted();
  const upTo = weights === undefined ? file.size() : file.rowsThrough(weights.run.through);
  const columns = new Map<string, Int32Array>();
  const codesOf = (variable: string): Int32Array => {
    const codes = columns.get(variable) ?? file.column(variable).codes(file.size());
    columns.set(variable, codes);
    return codes;
  };
  const all = [...counted.keys()]
    .filter((row) => counted[row] === 1 && row < upTo)
    .map((row) => {
      const code = (variable: string): number => codesOf(variable)[row] as number;
      return { code, weight: weightOf(weights, code) };
    })
    .filter(({ weight }) => weight > 0);
  const isIn = ({ code }: PlainRow): boolean => filter.every(({ variable, codes }) => codes.includes(code(variable)));
  return { all, filtered: all.filter(isIn) };
};

export const plainSums = (rows: readonly PlainRow[]): Sums => ({
  n: rows.length,
  w: rows.reduce((sum, { weight }) => sum + weight, 0),
  w2: rows.reduce((sum, { weight }) => sum + weight * weight, 0),
});

/** Sums of weights differ in the last digits with the order they were added in. */
export const rounded = ({ n, w, w2 }: Sums): Sums => ({
  n,
  w: Number(w.toPrecision(10)),
  w2: Number(w2.toPrecision(10)),
});

/** Of one variable. */
export const plainCounts = (rows: readonly PlainRow[], name: string) => {
  const of = (isIn: (code: number) => boolean): Sums => rounded(plainSums(rows.filter(({ code }) => isIn(code(name)))));
  const given = [...new Set(rows.map(({ code }) => code(name)))].filter((code) => code >= 0).sort((a, b) => a - b);
  return {
    codes: given.map((code) => [code, of((each) => each === code)]),
    valid: of((code) => code >= 0),
    asked: of((code) => code >= 0 || [-1, -2, -5].includes(code)),
    dontKnow: of((code) => code === -1),
    refused: of((code) => code === -2),
    noAnswer: of((code) => code === -5),
  };
};

export const roundedCounts = ({ codes, valid, asked: all, dontKnow, refused, noAnswer }: Counts) => ({
  codes: [...codes].map(([code, sums]) => [code, rounded(sums)]),
  ...{ valid: rounded(valid), asked: rounded(all) },
  ...{ dontKnow: rounded(dontKnow), refused: rounded(refused), noAnswer: rounded(noAnswer) },
});
