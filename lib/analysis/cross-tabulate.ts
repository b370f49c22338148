/** Any variable by any other: how often every pair of codes was given, in each stratum, with sums of weights. */
import { dontKnow, noAnswer, refused } from '#lib/items/missing.ts';
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, missingPlaces } from './column.ts';
import { type PlaceSums, sumsAt } from './histogram.ts';
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

type Place = Readonly<{ code: number; place: number }>;

/** Whoever has another missing code was not asked. */
const askedButMissing: readonly Place[] = [dontKnow, refused, noAnswer].map((code) => ({ code, place: code }));

/** Valid codes, ascending. */
const placesOf = (column: Column): readonly Place[] =>
  Array.from({ length: column.span() }, (_, place) => ({ code: column.codeOf(place), place })).sort(
    (a, b) => a.code - b.code,
  );

/** A pass by the columns that counts the rows: its groups are the columns of the table. */
export const crossTabulate = (file: AnalysisFile, { rows, columns, ...asked }: CrossQuestion): CrossTally => {
  const [down, across] = [file.column(rows), file.column(columns)];
  const pass = passOf(file, { ...asked, by: columns });
  for (const _ of pass.counting([down]));
  const [allRows, allColumns] = [placesOf(down), placesOf(across)];
  const groups = [...allColumns, ...askedButMissing];
  const sums = pass.sums(
    [down],
    groups.map(({ code }) => code),
  );
  const cells = sums.columns[0] as PlaceSums;
  const cell = (stratum: number, row: Place, group: number): Sums =>
    sumsAt(cells, group, stratum, row.place + missingPlaces);
  const everywhere = (row: Place, group: number): Sums =>
    addSums(file.strata.map((_, stratum) => cell(stratum, row, group)));
  const total = (of: readonly Place[], upTo: number): Sums =>
    addSums(of.flatMap((row) => groups.slice(0, upTo).map((_, group) => everywhere(row, group))));
  const isMet = (row: Place, group: number): boolean => everywhere(row, group).n > 0;
  const metRows = allRows.filter((row) => allColumns.some((_, group) => isMet(row, group)));
  const metColumns = [...allColumns.keys()].filter((group) => metRows.some((row) => isMet(row, group)));
  return {
    rowCodes: metRows.map(({ code }) => code),
    columnCodes: metColumns.map((group) => (allColumns[group] as Place).code),
    strata: file.strata.map((_, stratum) => ({
      size: sums.strata[stratum] ?? 0,
      cells: metRows.map((row) => metColumns.map((group) => cell(stratum, row, group))),
    })),
    asked: total([...allRows, ...askedButMissing], groups.length),
    valid: total(metRows, allColumns.length),
  };
};
