/** For tests: synthetic responses, and figures counted row by row in the plainest way. */
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { RowValues } from './row-values.ts';
import type { Study } from './study.ts';

export const file = createAnalysisFile(sampleWave, catalogue);
file.append(sampleResponses(600, 3));
export const study: Study = { file, filter: [], thresholds: smallestThresholds };

export const codesOf = (name: string) => file.column(name).codes(file.size());
const rowsWhere = (isIn: (row: number) => boolean): readonly number[] =>
  [...file.counted().keys()].filter((row) => file.counted()[row] === 1 && isIn(row));
/** The value of every row, NaN for none. */
export const valuesIn = ({ places, values }: RowValues): readonly number[] =>
  Array.from(places, (place) => values[place] as number);
export const inDistrict = (group: number): readonly number[] => rowsWhere((row) => codesOf('district')[row] === group);
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** Standard error of a mean within a stratum of `size`, values elsewhere being outside the base. */
export const errorOf = (values: readonly number[], size: number): number => {
  const centre = mean(values);
  const sum = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return Math.sqrt(((size / (size - 1)) * sum) / values.length ** 2);
};
export const halfWidth = (shown: Readonly<{ low?: number; high?: number }>): number =>
  ((shown.high ?? Number.NaN) - (shown.low ?? Number.NaN)) / 2;
