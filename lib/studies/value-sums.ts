/**
 * Sums of a value that is worked out for every person: how many have it and what they weigh, by district. What
 * `tabulate` is for the codes of a variable.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { type RowKeys, type Rows, rowKeys } from '#lib/analysis/row-keys.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { countPlaces, type RowValues } from './row-values.ts';

/** `asked`: all who pass the filter; `answers`: those who have a value, in the order of the values. */
export type ValueStratum = Readonly<{ stratum: number; size: number; asked: Sums; answers: readonly AnswerSums[] }>;

/** Districts in the order of their codes. */
export const valueSums = (
  file: AnalysisFile,
  rows: Pick<Rows, 'filter' | 'weights'>,
  values: RowValues,
): readonly ValueStratum[] => {
  const keys = rowKeys(file, rows);
  const counts = countPlaces(keys, values);
  const strata = file.strata.map((stratum, index) => {
    const sums = sumsIn(keys, counts, { stratum: index, width: values.values.length });
    return {
      stratum,
      size: keys.sizes[index] ?? 0,
      asked: addSums(sums),
      answers: sums
        .map((each, place) => ({ value: values.values[place] as number, ...each }))
        .filter(({ value, n }) => n > 0 && !Number.isNaN(value)),
    };
  });
  return strata.sort((a, b) => a.stratum - b.stratum);
};

/** Of a district, by place. People were counted before they are weighed, so nothing is lost. */
const sumsIn = (
  { keys }: RowKeys,
  counts: Uint32Array,
  { stratum, width }: Readonly<{ stratum: number; width: number }>,
): readonly Sums[] => {
  const sums = Array.from({ length: width }, () => ({ n: 0, w: 0, w2: 0 }));
  for (const [index, key] of keys.entries()) {
    if (key.stratum !== stratum) continue;
    for (const [place, sum] of sums.entries()) {
      const count = counts[(index + 1) * width + place] as number;
      sum.n += count;
      sum.w += count * key.weight;
      sum.w2 += count * key.weight * key.weight;
    }
  }
  return sums;
};
