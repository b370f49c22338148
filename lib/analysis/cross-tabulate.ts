/** Any variable by any other: how often every pair of codes was given, in each stratum, with sums of weights. */
import { noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, missingPlaces, type Places } from './column.ts';
import { type Filter, type RowKeys, rowKeys } from './row-keys.ts';

export type CrossQuestion = Readonly<{ rows: string; columns: string; filter?: Filter; weights?: ChosenWeights }>;

export type CrossTally = Readonly<{
  /** The codes that occur in the base, ascending; the cells are in their order. */
  rowCodes: readonly number[];
  columnCodes: readonly number[];
  strata: readonly CrosstabStratum[];
  /** Those who were asked both questions, and those of them who answered both. */
  asked: Sums;
  valid: Sums;
}>;

type Pair = Readonly<{ stratum: number; row: number; column: number; sums: Sums }>;

export const crossTabulate = (file: AnalysisFile, question: CrossQuestion): CrossTally => {
  const [rows, columns] = [file.column(question.rows), file.column(question.columns)];
  const keys = rowKeys(file, question);
  const asked = pairsOf(keys, rows, columns);
  const valid = asked.filter(({ row, column }) => row >= 0 && column >= 0);
  const rowCodes = ascending(valid.map(({ row }) => row));
  const columnCodes = ascending(valid.map(({ column }) => column));
  return {
    rowCodes,
    columnCodes,
    strata: keys.sizes.map((size, stratum) => {
      const known = new Map(
        valid.filter((pair) => pair.stratum === stratum).map(({ row, column, sums }) => [`${row} ${column}`, sums]),
      );
      return {
        size,
        cells: rowCodes.map((row) => columnCodes.map((column) => known.get(`${row} ${column}`) ?? nobody)),
      };
    }),
    asked: addSums(asked.map(({ sums }) => sums)),
    valid: addSums(valid.map(({ sums }) => sums)),
  };
};

const nobody: Sums = { n: 0, w: 0, w2: 0 };

const ascending = (codes: readonly number[]): readonly number[] => [...new Set(codes)].sort((a, b) => a - b);

/** Codes of those who were asked: valid ones, "hard to say", "prefer not to answer" and what was left empty. */
const isAsked = (code: number): boolean => code >= refused || code === noAnswer;

const pairsOf = (keys: RowKeys, rows: Column, columns: Column): readonly Pair[] => {
  const height = rows.span() + missingPlaces;
  const width = columns.span() + missingPlaces;
  const counts = new Uint32Array((keys.keys.length + 1) * height * width);
  for (const [chunk, numbers] of keys.chunks.entries()) {
    count(counts, numbers, [rows.places(chunk), height], [columns.places(chunk), width]);
  }
  const pairs = new Map<string, Pair>();
  for (const [index, { stratum, weight }] of keys.keys.entries()) {
    const ofKey = counts.subarray((index + 1) * height * width, (index + 2) * height * width);
    for (const [at, n] of ofKey.entries()) {
      if (n === 0) continue;
      const row = rows.codeOf(Math.floor(at / width) - missingPlaces);
      const column = columns.codeOf((at % width) - missingPlaces);
      if (!(isAsked(row) && isAsked(column))) continue;
      const name = `${stratum} ${row} ${column}`;
      const sums = { n, w: n * weight, w2: n * weight * weight };
      pairs.set(name, { stratum, row, column, sums: addSums([pairs.get(name)?.sums ?? nobody, sums]) });
    }
  }
  return [...pairs.values()];
};

type Side = readonly [places: Places, span: number];

const count = (counts: Uint32Array, keys: Int32Array, [rows, height]: Side, [columns, width]: Side): void => {
  for (let row = 0; row < keys.length; row += 1) {
    const line = (keys[row] as number) * height + (rows[row] as number) + missingPlaces;
    const at = line * width + (columns[row] as number) + missingPlaces;
    counts[at] = (counts[at] as number) + 1;
  }
};
