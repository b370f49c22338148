/** A crosstab asked for by the names of its variables: worked out, or why it is not. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { crossTabulate } from '#lib/analysis/cross-tabulate.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { guardView } from '#lib/results/guarded-view.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';
import { type Axis, axisOf } from './axis.ts';
import { type CrossReport, crossReport } from './cross-report.ts';
import { namesPlace, singlesOutByPlace, smallestSettlement } from './settlement-rule.ts';

export type CrossQuestion = Readonly<{
  file: AnalysisFile;
  questionnaire: Questionnaire;
  rows: string;
  columns: string;
  filter: Filter;
  weights?: ChosenWeights;
  thresholds: Thresholds;
}>;

export type CrossStudy = Readonly<{ refused?: never; rows: Axis; columns: Axis; report: CrossReport }>;

/** `what`: the variable that there is not. */
export type CrossRefusal = Readonly<{
  refused: 'unknown-variable' | 'same-variable' | 'settlement' | 'differencing';
  what?: string;
}>;

export const crossStudy = (question: CrossQuestion): CrossStudy | CrossRefusal => {
  const { file, questionnaire, rows, columns, filter, weights, thresholds } = question;
  const unknown = [rows, columns].find((name) => !(file.has(name) && file.column(name).variable.kind !== 'text'));
  if (unknown !== undefined) return { refused: 'unknown-variable', what: unknown };
  if (rows === columns) return { refused: 'same-variable' };
  const items = itemsOf(file, [rows, columns, ...filter.map(({ variable }) => variable)]);
  if (singlesOutByPlace(items)) return { refused: 'settlement' };
  const tally = crossTabulate(file, { rows, columns, filter, ...(weights && { weights }) });
  const guarded = guardView(file, { by: columns, groups: tally.columnCodes, filter }, thresholds);
  if (guarded.reason === 'DIFFERENCING') return { refused: 'differencing' };
  const axes = {
    rows: axisOf(file.column(rows).variable, tally.rowCodes, questionnaire),
    columns: axisOf(file.column(columns).variable, tally.columnCodes, questionnaire),
  };
  const smallestColumn = namesPlace(items) ? Math.max(smallestSettlement, thresholds.base) : thresholds.base;
  const report = crossReport(tally, { ...axes, thresholds, smallestColumn, telling: guarded.differencing });
  return { ...axes, report };
};

/** The items that variables are made of, those of a crossing too. */
const itemsOf = (file: AnalysisFile, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => name.split('*')).map((name) => file.column(name).variable.item);
