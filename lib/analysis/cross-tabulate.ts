/** Any variable by any other: how often every pair of codes was given, in each stratum, with sums of weights. */
import { dontKnow, noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, missingPlaces } from './column.ts';
import { metPlaces, type PlaceSums } from './histogram.ts';
import { passOf } from './passes.ts';
import type { Filter } from './row-keys.ts';

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

type Cell = Readonly<{ stratum: number; row: number; column: number; sums: Sums }>;

/** A pass by the columns that counts the rows: its groups are the columns of the table. */
const cellsOf = (file: AnalysisFile, { rows, columns, ...asked }: CrossQuestion) => {
  const [down, across] = [file.column(rows), file.column(columns)];
  const pass = passOf(file, { ...asked, by: columns });
  for (const _ of pass.counting([down]));
  const codes = [...askedButMissing, ...validCodes(across)];
  const { columns: counted, strata } = pass.sums([down], codes);
  const cells = metPlaces(counted[0] as PlaceSums).map(
    ({ group, at, stratum, sums }): Cell => ({
      ...{ stratum, sums },
      row: down.codeOf(at - missingPlaces),
      column: codes[group] as number,
    }),
  );
  return { cells, sizes: strata };
};

/** Whoever has another missing code was not asked. */
const askedButMissing: readonly number[] = [dontKnow, refused, noAnswer];

const validCodes = (column: Column): readonly number[] =>
  Array.from({ length: column.span() }, (_, place) => column.codeOf(place));

const isAsked = (code: number): boolean => code >= 0 || askedButMissing.includes(code);

const ascending = (codes: readonly number[]): readonly number[] => [...new Set(codes)].sort((a, b) => a - b);

const nobody: Sums = { n: 0, w: 0, w2: 0 };

export const crossTabulate = (file: AnalysisFile, question: CrossQuestion): CrossTally => {
  const { cells, sizes } = cellsOf(file, question);
  const asked = cells.filter(({ row }) => isAsked(row));
  const valid = cells.filter(({ row, column }) => row >= 0 && column >= 0);
  const rowCodes = ascending(valid.map(({ row }) => row));
  const columnCodes = ascending(valid.map(({ column }) => column));
  const known = new Map(valid.map(({ stratum, row, column, sums }) => [`${stratum} ${row} ${column}`, sums]));
  return {
    rowCodes,
    columnCodes,
    strata: sizes.map((size, stratum) => ({
      size,
      cells: rowCodes.map((row) => columnCodes.map((column) => known.get(`${stratum} ${row} ${column}`) ?? nobody)),
    })),
    asked: addSums(asked.map(({ sums }) => sums)),
    valid: addSums(valid.map(({ sums }) => sums)),
  };
};
