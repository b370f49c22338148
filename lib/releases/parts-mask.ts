/** What a release hides of the parts of a district: breakdown by breakdown, for every table of the row. */
import { maskBreakdown, maskOption, shownBases } from '#lib/disclosure/breakdown-mask.ts';
import type { BreakdownMask, BreakdownTable, Cells, Part } from '#lib/disclosure/breakdown-table.ts';
import { type EarlierCounts, growthOf, isTellingSum } from '#lib/disclosure/growth.ts';
import { blocksOf, type LineMask, type Union } from '#lib/disclosure/line-mask.ts';
import { partVariables } from './banner-columns.ts';
import type { ColumnAnswers, CountedRow } from './counted-rows.ts';
import { partColumns, restCounts } from './district-columns.ts';
import type { ReleaseCounts } from './release.ts';
import type { ReleaseTable } from './release-table.ts';
import { type TableHistory, tableHistory } from './table-history.ts';

export type PartsContext = Readonly<{
  earlier: readonly ReleaseCounts[];
  threshold: number;
  /** Too small or too imprecise for the public. */
  isClosed: (column: ColumnAnswers) => boolean;
  isBreakdownClosed: (by: string) => boolean;
  /** Unions that the columns of a breakdown show. */
  unionsOf: (by: string) => readonly Union[];
}>;

/** `hiddenParts`: of a row of several parts, those that cannot be shown even of the whole district. */
export type PartsMask = Readonly<{ columns: BreakdownMask; hiddenParts: readonly boolean[] }>;

export const maskParts = (
  row: CountedRow,
  district: number,
  tables: readonly ReleaseTable[],
  masks: readonly LineMask[],
  context: PartsContext,
): PartsMask => {
  const open = partVariables.filter((by) => !context.isBreakdownClosed(by));
  const made = open.map((by) => {
    const all = tables.map((table, at) => breakdownTable({ row, district, by }, table, masks[at] as LineMask, context));
    return row.isSeveral ? maskOptions(all) : maskBreakdown(all[0] as BreakdownTable);
  });
  if (!row.isSeveral) return { columns: merged(made as readonly BreakdownMask[]), hiddenParts: [] };
  const ofOptions = made as readonly OptionsMask[];
  const hiddenParts = tables.map(
    (_, at) => (masks[at] as LineMask).hidden[0] === true || ofOptions.some(({ hidden }) => hidden[at] === true),
  );
  const columns = merged(ofOptions.map((mask) => mask.columns));
  const withHidden = [...columns].map(
    ([id, hidden]) => [id, hidden.map((is, part) => is || hiddenParts[part] === true)] as const,
  );
  return { hiddenParts, columns: new Map(withHidden) };
};

const merged = (masks: readonly BreakdownMask[]): BreakdownMask => new Map(masks.flatMap((mask) => [...mask]));

type Place = Readonly<{ row: CountedRow; district: number; by: string }>;

type OptionsMask = Readonly<{ columns: BreakdownMask; hidden: readonly boolean[] }>;

/** The bases are those of the row, so they are chosen first; then every option is looked at by itself. */
const maskOptions = (tables: readonly BreakdownTable[]): OptionsMask => {
  const [any] = tables;
  if (any === undefined) return { columns: new Map(), hidden: [] };
  const bases = shownBases(any);
  const ids = bases.map(({ id }) => id);
  const found = tables.map((table) =>
    maskOption(
      table,
      table.parts.filter(({ id }) => ids.includes(id)),
    ),
  );
  return {
    hidden: found.map((mask) => mask === undefined),
    columns: new Map(ids.map((id) => [id, found.map((mask) => mask?.get(id)?.[0] ?? true)])),
  };
};

const breakdownTable = (
  { row, district, by }: Place,
  table: ReleaseTable,
  { hidden }: LineMask,
  context: PartsContext,
): BreakdownTable => {
  const { threshold, earlier } = context;
  const cellsOf = (counts: readonly number[], then: readonly EarlierCounts[]): Cells => {
    const growth = growthOf(counts, then, threshold);
    const isGivenByAll = row.isSeveral && counts[1] === 0 && (counts[0] ?? 0) > 0;
    const guarded = growth.guarded.map((is, cell) => is || (isGivenByAll && cell === 0));
    return { counts, ...growth, guarded, isTelling: isTellingSum(counts, then, threshold) };
  };
  const history = tableHistory(row, table, district, earlier, threshold);
  return {
    threshold,
    hiddenRows: hidden,
    blocks: blocksOf(hidden.length, row.isSeveral ? [] : context.unionsOf(by)),
    parts: partColumns(row, district, by).map(
      (column): Part => ({
        id: column.column.id,
        isClosed: context.isClosed(column) || staysClosed(history(column.column.id)),
        ...cellsOf(table.countsOf(column.answers), history(column.column.id)),
      }),
    ),
    restOf: (shown) => {
      const ids = shown.map(({ id }) => id);
      return cellsOf(restCounts(row, district, ids, table.countsOf), restsThen(history, district, ids));
    },
  };
};

const staysClosed = (then: readonly EarlierCounts[]): boolean =>
  then.some(({ isBaseShown, isFree }) => !(isBaseShown || isFree));

/** What earlier releases told of those who are in none of these columns. */
const restsThen = (history: TableHistory, district: number, shown: readonly string[]): readonly EarlierCounts[] =>
  history(String(district)).flatMap((whole) => {
    const parts = shown.flatMap((id) => history(id).filter(({ release }) => release === whole.release));
    if (parts.length < shown.length) return [];
    return [
      {
        ...whole,
        counts: whole.counts.map((n, cell) => parts.reduce((left, { counts }) => left - (counts[cell] ?? 0), n)),
        hidden: whole.hidden.map((is, cell) => is || parts.some(({ hidden }) => hidden[cell])),
        isBaseShown: parts.every(({ isBaseShown }) => isBaseShown),
      },
    ];
  });
