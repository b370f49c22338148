/** The rows of a release (an item, or one row of a grid) counted in every column. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { type Tally, tabulate } from '#lib/analysis/tabulate.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Part } from '#lib/results/item-figures.ts';
import { variableNames } from '#lib/results/item-plan.ts';
import { partsOf } from '#lib/results/parts.ts';
import type { NumberedWeights } from '#lib/results/report.ts';
import { type GroupAnswers, isSeveral, rowAnswers } from '#lib/results/row-answers.ts';
import type { Words } from '#lib/results/words.ts';
import { addAnswers, withoutAnswers } from './added-answers.ts';
import type { BannerColumn } from './banner.ts';
import type { CountedColumn } from './banner-columns.ts';

export type ColumnAnswers = Readonly<{ column: BannerColumn; answers: GroupAnswers }>;

export type CountedRow = Readonly<{
  item: Item;
  /** The first of its variables. */
  variable: string;
  /** Of a grid. */
  gridRow?: string;
  /** In the order of the questionnaire, scales from the lowest step up. */
  parts: readonly Part[];
  /** More than one part can be given. */
  isSeveral: boolean;
  columns: readonly ColumnAnswers[];
}>;

export type Tallies = ReadonlyMap<string, Tally>;

/** One pass for each way the columns divide people. A weighted release counts those whom its run weighs. */
export const talliesOf = (
  file: AnalysisFile,
  columns: readonly CountedColumn[],
  items: readonly Item[],
  weights: NumberedWeights | undefined,
): Tallies => {
  const variables = [...new Set(items.flatMap(variableNames))];
  const ways = [...new Set(columns.map(({ by }) => by))];
  return new Map(
    ways.map((by) => {
      const groups = columns.filter((each) => each.by === by).flatMap((each) => each.groups);
      return [by, tabulate(file, { variables, by, groups, ...(weights && { weights }) })];
    }),
  );
};

export const countedRows = (
  items: readonly Item[],
  columns: readonly CountedColumn[],
  tallies: Tallies,
  words: Words,
): readonly CountedRow[] =>
  items.flatMap((item) => {
    const names = variableNames(item);
    const parts = partsOf(item, words);
    const counted = (of: readonly string[], gridRow?: string): CountedRow => ({
      ...{ item, variable: of[0] ?? item.id, parts, isSeveral: isSeveral(item) },
      ...(gridRow !== undefined && { gridRow }),
      columns: columnsOf(item, of, parts, columns, tallies),
    });
    return item.type === 'grid'
      ? item.rows.map((row, index) => counted(names.slice(index, index + 1), row.id))
      : [counted(names)];
  });

const columnsOf = (
  item: Item,
  names: readonly string[],
  parts: readonly Part[],
  columns: readonly CountedColumn[],
  tallies: Tallies,
): readonly ColumnAnswers[] => {
  const codes = parts.map(({ code }) => code);
  const byWay = new Map([...tallies].map(([by, tally]) => [by, rowAnswers(item, names, codes, tally)]));
  const sumOf = ({ by, groups }: CountedColumn): GroupAnswers =>
    addAnswers((byWay.get(by) ?? []).filter(({ group }) => groups.includes(group)));
  const all = columns.map((column) => ({ counted: column, answers: sumOf(column) }));
  return all.map(({ counted, answers }) => {
    const { column } = counted;
    if (!counted.isRest) return { column, answers };
    const whole = all.find((each) => each.counted.column.id === String(column.district));
    const others = all.filter(
      (each) =>
        each.counted !== counted && each.counted.column.district === column.district && each.counted.by === counted.by,
    );
    if (whole === undefined) throw new Error(`no district ${column.district}`);
    return { column, answers: others.reduce((left, each) => withoutAnswers(left, each.answers), whole.answers) };
  });
};

export const baseCount = ({ tally }: GroupAnswers): number => tally.valid.n;
