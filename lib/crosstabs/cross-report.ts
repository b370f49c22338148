/**
 * One crosstab as its page shows it: what may be shown of every cell, and what the whole table says. What is hidden or
 * left out carries no number. One table is a family of one test: its p value needs no adjustment.
 */
import type { CrossTally } from '#lib/analysis/cross-tabulate.ts';
import { smallestThresholds, type Thresholds } from '#lib/disclosure/thresholds.ts';
import { baseVerdict, type Caution } from '#lib/results/base-rule.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import { addSums, type Base, baseOf } from '#lib/statistics/base.ts';
import { type Crosstab, type CrosstabStratum, crosstab } from '#lib/statistics/crosstab.ts';
import { type ShownTest, shownTest } from '#lib/statistics/shown-test.ts';
import type { Axis, Category } from './axis.ts';
import { columnShare, rowShare, shareOfColumn, shareOfRow } from './cross-shares.ts';
import { type Mark, marksOf, type Ordinal, ordinalOf, type Strength, strengthOf } from './cross-tests.ts';
import { type HiddenCells, hiddenCells, mostCells } from './hidden-cells.ts';
import { type LeftOut, leftOutColumns, withoutColumns } from './left-out-columns.ts';

export type Hidden = Readonly<{ hidden: true }>;
export type CellFigures = Readonly<{ hidden?: never; n: number; ofColumn?: Shown; ofRow?: Shown; mark?: Mark }>;
export type BaseFigures = Readonly<{ hidden?: never; n: number; nEff: number; caution?: Caution; share: Shown }>;

type CrossColumn = Readonly<{ category: Category; base: BaseFigures | Hidden }>;
export type CrossRow = Readonly<{
  category: Category;
  base: BaseFigures | Hidden;
  cells: readonly (CellFigures | Hidden)[];
}>;

export type CrossFigures = Readonly<{
  reason?: never;
  rows: readonly CrossRow[];
  columns: readonly CrossColumn[];
  base: Base;
  /** Asked both and did not answer one: don't know, refused, no answer. */
  withoutAnswer: number | 'few';
  leftOut: readonly Readonly<{ category: Category; reason: LeftOut['reason'] }>[];
  hidden: Readonly<{ cells: number; complementary: number }>;
  test: ShownTest;
  strength?: Strength;
  ordinal?: Ordinal;
  hasMarks: boolean;
  /** People of several districts stand in it together. */
  isPooled: boolean;
}>;

/**
 * EMPTY_BASE: nobody answered both. BASE_TOO_SMALL: too few did, or every column stands on too few. TOO_MANY_CELLS:
 * recode first. CANNOT_PROTECT: whatever is hidden, a small count could be worked out; merge categories.
 */
type NoTableReason = 'EMPTY_BASE' | 'BASE_TOO_SMALL' | 'TOO_MANY_CELLS' | 'CANNOT_PROTECT';
export type CrossReport = CrossFigures | Readonly<{ reason: NoTableReason }>;

type CrossAsked = Readonly<{
  rows: Axis;
  columns: Axis;
  thresholds?: Thresholds;
  /** The smallest base of a column, where it is larger than that of any. */
  smallestColumn?: number;
  /** Codes of columns that the filter sets apart from themselves by a few people. */
  telling?: ReadonlySet<number>;
}>;
/** The part of a tally that a table is made of: also what derived values are counted into. */
export type CrossCounts = Pick<CrossTally, 'strata' | 'asked' | 'valid'>;

export const crossReport = (tally: CrossCounts, asked: CrossAsked): CrossReport => {
  const thresholds = asked.thresholds ?? smallestThresholds;
  const whole = crosstab(tally.strata);
  if (whole.base.n === 0) return { reason: 'EMPTY_BASE' };
  if (whole.base.n < thresholds.base) return { reason: 'BASE_TOO_SMALL' };
  const telling = asked.columns.categories.flatMap(({ code }, index) => (asked.telling?.has(code) ? [index] : []));
  const smallest = asked.smallestColumn ?? thresholds.base;
  const leftOut = leftOutColumns(columnCounts(tally.strata), smallest, telling);
  const strata = withoutColumns(tally.strata, leftOut);
  const table = crosstab(strata);
  if (table.base.n === 0) return { reason: 'BASE_TOO_SMALL' };
  if (table.rows.length * table.columns.length > mostCells) return { reason: 'TOO_MANY_CELLS' };
  const hidden = hiddenCells(table, thresholds);
  if ('reason' in hidden) return hidden;
  const gone = new Set(leftOut.map(({ column }) => column));
  const columns = { ...asked.columns, categories: asked.columns.categories.filter((_each, index) => !gone.has(index)) };
  const test = shownTest(table, thresholds.publicBase);
  const marks = marksOf(table, test);
  const strength = strengthOf(table);
  const ordinal = ordinalOf(strata, { rows: asked.rows, columns });
  const shownRows = rowsOf(table, { rows: asked.rows, hidden, thresholds, ...(marks && { marks }) });
  return {
    rows: shownRows,
    columns: columnsOf(table, columns, { hidden, thresholds }),
    base: table.base,
    withoutAnswer: manyOf(tally.asked.n - tally.valid.n, thresholds),
    leftOut: leftOut.map(({ column, reason }) => ({
      category: asked.columns.categories[column] as Category,
      reason,
    })),
    hidden: {
      cells: shownRows.flatMap(({ cells }) => cells).filter((cell) => cell.hidden).length,
      complementary: hidden.complementary,
    },
    test,
    ...(strength && { strength }),
    ...(ordinal && { ordinal }),
    hasMarks: marks !== undefined,
    isPooled: table.strata.length > 1,
  };
};

const manyOf = (n: number, { cell }: Thresholds): number | 'few' => (n > 0 && n < cell ? 'few' : n);

const columnCounts = (strata: readonly CrosstabStratum[]): readonly number[] =>
  (strata[0]?.cells[0] ?? []).map((_cell, column) =>
    strata.reduce((n, { cells }) => n + cells.reduce((sum, row) => sum + (row[column]?.n ?? 0), 0), 0),
  );

const baseFigures = (base: Base, share: Shown, thresholds: Thresholds): BaseFigures => {
  const { caution } = baseVerdict(base, 'researcher', thresholds);
  return { n: base.n, nEff: base.nEff, ...(caution && { caution }), share };
};

const hiddenMark: Hidden = { hidden: true };

const columnsOf = (
  table: Crosstab,
  axis: Axis,
  { hidden, thresholds }: Pick<RowsAsked, 'hidden' | 'thresholds'>,
): readonly CrossColumn[] =>
  table.columns.map((given, column) => ({
    category: axis.categories[given] as Category,
    base: hidden.isColumnBaseHidden(column)
      ? hiddenMark
      : baseFigures(table.columnBases[column] as Base, shareOfColumn(table, column), thresholds),
  }));

type RowsAsked = Readonly<{
  rows: Axis;
  hidden: HiddenCells;
  thresholds: Thresholds;
  marks?: readonly (readonly Mark[])[];
}>;

const rowsOf = (table: Crosstab, asked: RowsAsked): readonly CrossRow[] =>
  table.rows.map((given, row) => ({
    category: asked.rows.categories[given] as Category,
    base: asked.hidden.isRowBaseHidden(row)
      ? hiddenMark
      : baseFigures(baseOf(addSums(table.cells[row] ?? [])), shareOfRow(table, row), asked.thresholds),
    cells: table.columns.map((_given, column) => cellOf(table, { row, column }, asked)),
  }));

type Place = Readonly<{ row: number; column: number }>;

const cellOf = (table: Crosstab, { row, column }: Place, { hidden, marks }: RowsAsked): CellFigures | Hidden => {
  if (hidden.isHidden(row, column)) return hiddenMark;
  const mark = marks?.[row]?.[column];
  return {
    n: table.cells[row]?.[column]?.n ?? 0,
    ...(!hidden.isColumnBaseHidden(column) && { ofColumn: columnShare(table, row, column) }),
    ...(!hidden.isRowBaseHidden(row) && { ofRow: rowShare(table, row, column) }),
    ...(mark && { mark }),
  };
};
