/**
 * Sums of a value that is worked out for every person: how many have it and what they weigh, by district. What
 * `tabulate` is for the codes of a variable. A pair of values makes a crosstab.
 */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { rowsPerChunk } from '#lib/analysis/column.ts';
import { type RowKeys, type Rows, rowKeys } from '#lib/analysis/row-keys.ts';
import type { Sums } from '#lib/statistics/base.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';

/** `asked`: all who pass the filter; `answers`: those who have a value. */
export type ValueStratum = Readonly<{ stratum: number; size: number; asked: Sums; answers: readonly AnswerSums[] }>;

/** Per district the place of every value met, NaN being none. */
type Counted = ReadonlyMap<number, Float64Array>;

/** How often each value goes with each key; people are counted before they are weighed, so nothing is lost. */
const countValues = ({ chunks, keys }: RowKeys, values: ArrayLike<number>): Counted => {
  const counted = new Map<number, Float64Array>();
  for (const [chunk, numbers] of chunks.entries()) {
    for (let at = 0; at < numbers.length; at += 1) {
      const key = numbers[at] as number;
      if (key === 0) continue;
      const value = values[chunk * rowsPerChunk + at] as number;
      let counts = counted.get(value);
      if (counts === undefined) {
        counts = new Float64Array(keys.length);
        counted.set(value, counts);
      }
      counts[key - 1] = (counts[key - 1] as number) + 1;
    }
  }
  return counted;
};

const sumsIn = ({ keys }: RowKeys, counts: Float64Array, stratum: number): Sums => {
  let [n, w, w2] = [0, 0, 0];
  for (const [place, key] of keys.entries()) {
    const count = key.stratum === stratum ? (counts[place] as number) : 0;
    n += count;
    w += count * key.weight;
    w2 += count * key.weight * key.weight;
  }
  return { n, w, w2 };
};

const everybodyIn = (counted: Counted, keys: RowKeys, stratum: number): Sums => {
  const all = new Float64Array(keys.keys.length);
  for (const counts of counted.values()) for (const [place, n] of counts.entries()) all[place] = (all[place] ?? 0) + n;
  return sumsIn(keys, all, stratum);
};

/** `values`: a row of the file each, NaN for none. Districts in the order of their codes. */
export const valueSums = (
  file: AnalysisFile,
  rows: Pick<Rows, 'filter' | 'weights'>,
  values: Float64Array,
): readonly ValueStratum[] => {
  const keys = rowKeys(file, rows);
  const counted = countValues(keys, values);
  const inOrder = [...counted].filter(([value]) => !Number.isNaN(value)).sort(([a], [b]) => a - b);
  const strata = file.strata.map((stratum, index) => ({
    stratum,
    size: keys.sizes[index] ?? 0,
    asked: everybodyIn(counted, keys, index),
    answers: inOrder.map(([value, counts]) => ({ value, ...sumsIn(keys, counts, index) })).filter(({ n }) => n > 0),
  }));
  return strata.sort((a, b) => a.stratum - b.stratum);
};

/** A pair as one number; NaN where either is none. */
const pairFactor = 1000;

/** `rows`, `columns`: a small whole number per row of the file, undefined for none; `codes`: those that make cells. */
export const crossedSums = (
  file: AnalysisFile,
  asked: Pick<Rows, 'filter' | 'weights'>,
  pair: Readonly<{
    row: (at: number) => number | undefined;
    column: (at: number) => number | undefined;
    rowCodes: readonly number[];
    columnCodes: readonly number[];
  }>,
): readonly (CrosstabStratum & Readonly<{ stratum: number; asked: Sums }>)[] => {
  const values = new Float64Array(file.size()).fill(Number.NaN);
  for (let at = 0; at < values.length; at += 1) {
    const row = pair.row(at);
    const column = pair.column(at);
    if (row !== undefined && column !== undefined) values[at] = row * pairFactor + column;
  }
  const none: Sums = { n: 0, w: 0, w2: 0 };
  return valueSums(file, asked, values).map(({ stratum, size, asked: everybody, answers }) => {
    const byPair = new Map(answers.map(({ value, n, w, w2 }) => [value, { n, w, w2 }]));
    const cells = pair.rowCodes.map((row) =>
      pair.columnCodes.map((column) => byPair.get(row * pairFactor + column) ?? none),
    );
    return { stratum, size, asked: everybody, cells };
  });
};
