/** What a release hides of one row: district by district, then of the parts of each district. */
import { isOfOneMind } from '#lib/disclosure/breakdown-mask.ts';
import type { BreakdownMask } from '#lib/disclosure/breakdown-table.ts';
import { type EarlierCounts, growthOf, isTellingSum } from '#lib/disclosure/growth.ts';
import { isKnown, type LineMask, maskLine, type Union } from '#lib/disclosure/line-mask.ts';
import { meanLeavesRoom } from '#lib/disclosure/mean-room.ts';
import { mergedClasses } from '#lib/disclosure/merged-classes.ts';
import type { Withheld } from '#lib/results/base-rule.ts';
import { chosenCounts, type GroupAnswers } from '#lib/results/row-answers.ts';
import type { BannerColumn } from './banner.ts';
import type { CountedRow } from './counted-rows.ts';
import { districtColumn } from './district-columns.ts';
import { maskParts, type PartsContext } from './parts-mask.ts';
import { earlierMissing, missingCounts, missingKey } from './published-missing.ts';
import type { ColumnCounts, ReleaseCounts } from './release.ts';
import { type ReleaseTable, tablesOf } from './release-table.ts';
import { rowHistory, tableHistory } from './table-history.ts';

/** `columns`: the parts that are shown, and which of the row's parts each of them hides. */
export type ShownDistrict = Readonly<{
  withheld?: never;
  hidden: readonly boolean[];
  /** Whether the sum of these parts may be shown. */
  isKnown: (places: readonly number[]) => boolean;
  /** Whether the mean may be shown. */
  isMeanShown: boolean;
  /** Of a number: which of its classes are shown as one. */
  classes?: readonly (readonly number[])[];
  /** Why others of the district gave no answer. */
  missing: ColumnCounts;
  columns: BreakdownMask;
}>;
export type DistrictMask = Readonly<{ withheld: Withheld }> | ShownDistrict;

export type RowContext = PartsContext &
  Readonly<{
    /** Why the district shows nothing of the row anyway. */
    withheld?: Withheld;
    /** Unions that the figures of the district show, those of gates first. */
    unions: readonly Union[];
  }>;

export const maskRow = (row: CountedRow, district: number, context: RowContext): DistrictMask => {
  if (context.withheld !== undefined) return { withheld: context.withheld };
  const { answers, column } = districtColumn(row, district);
  const tables = tablesOf(row);
  const { threshold } = context;
  const earlier = (table: ReleaseTable): readonly EarlierCounts[] =>
    tableHistory(row, table, district, context.earlier, threshold)(column.id);
  if (tables.some((table) => isTellingSum(table.countsOf(answers), earlier(table), threshold))) {
    return { withheld: 'differencing' };
  }
  if (row.item.type === 'number') return maskNumber(row, district, context);
  if (!row.isSeveral && tables.some((table) => isOfOneMind(table.countsOf(answers))))
    return { withheld: 'all-or-none' };
  const lines = tables.map((table) => maskTable(table.countsOf(answers), earlier(table), context, row.isSeveral));
  if (!row.isSeveral && lines[0] === undefined) return { withheld: 'complement' };
  const isMeanAlone = row.item.type === 'scale' && hidesAny(lines[0]) && isMeanSafe(row, answers, threshold);
  const masks = lines.map((line): LineMask => (isMeanAlone ? allHidden(row) : (line ?? optionHidden)));
  const parts = maskParts(row, district, tables, masks, context);
  const hidden = row.isSeveral ? parts.hiddenParts : (masks[0] as LineMask).hidden;
  return {
    hidden,
    missing: missingCounts(answers.tally, earlierMissing(context.earlier, row.variable, column.id), threshold),
    columns: isMeanAlone ? new Map() : parts.columns,
    isMeanShown: isMeanAlone || !hidden.some((is) => is),
    isKnown: (places) =>
      row.isSeveral ? !places.some((place) => hidden[place]) : isKnown(masks[0] as LineMask, places),
  };
};

/** Its classes are taken together where they are small; nothing of them is told by parts of the district. */
const maskNumber = (row: CountedRow, district: number, { earlier, threshold }: RowContext): DistrictMask => {
  const { answers, column } = districtColumn(row, district);
  const then = rowHistory(row, district, earlier, threshold)(column.id);
  const classes = mergedClasses(chosenCounts(answers), then, threshold);
  if (classes === undefined) return { withheld: 'complement' };
  const merged = new Set(classes.flatMap((places) => (places.length > 1 ? places : [])));
  return {
    classes,
    hidden: row.parts.map((_, place) => merged.has(place)),
    isKnown: () => false,
    isMeanShown: false,
    missing: missingCounts(answers.tally, earlierMissing(earlier, row.variable, column.id), threshold),
    columns: new Map(),
  };
};

/** Of an option: it and its rest. */
const optionHidden: LineMask = { hidden: [true, true], blocks: [[0, 1]] };

const hidesAny = (line: LineMask | undefined): boolean => line?.hidden.some((is) => is) ?? true;

/** Of a scale the mean tells more than half of its steps: where a step is hidden, the mean stands alone. */
const isMeanSafe = ({ parts }: CountedRow, answers: GroupAnswers, threshold: number): boolean => {
  const counts = chosenCounts(answers);
  const given = parts.map(({ code }, place) => ({ value: code, n: counts[place] ?? 0 }));
  return meanLeavesRoom(given, threshold);
};

const allHidden = ({ parts }: CountedRow): LineMask => ({
  hidden: parts.map(() => true),
  blocks: [parts.map((_, place) => place)],
});

const maskTable = (
  counts: readonly number[],
  earlier: readonly EarlierCounts[],
  { unions, threshold }: RowContext,
  isOption: boolean,
): LineMask | undefined => {
  const growth = growthOf(counts, earlier, threshold);
  const isGivenByAll = isOption && counts[1] === 0;
  const guarded = growth.guarded.map((is, cell) => is || (isGivenByAll && cell === 0));
  return maskLine({ counts, ...growth, guarded }, isOption ? [] : unions, threshold);
};

/** The counts that later releases are audited against; nothing of a district that shows nothing. */
export const countsBehind = (row: CountedRow, masks: ReadonlyMap<number, DistrictMask>): ReleaseCounts['tables'] => {
  const missing = [...masks].flatMap(([district, mask]) =>
    mask.withheld === undefined ? [[String(district), mask.missing] as const] : [],
  );
  const tables = tablesOf(row).map((table) => [table.key, countsOfTable(row, table, masks)] as const);
  return Object.fromEntries([...tables, [missingKey(row.variable), Object.fromEntries(missing)]]);
};

/** Of a breakdown that shows no column nothing can be told later either. */
const isShownBy = ({ district, by }: BannerColumn, { columns }: ShownDistrict): boolean =>
  [...columns.keys()].some((id) => id.startsWith(`${district}/${by}/`));

const countsOfTable = (
  row: CountedRow,
  table: ReleaseTable,
  masks: ReadonlyMap<number, DistrictMask>,
): ReleaseCounts['tables'][string] =>
  Object.fromEntries(
    row.columns.flatMap(({ column, answers }) => {
      const mask = masks.get(column.district);
      if (mask === undefined || mask.withheld !== undefined) return [];
      if (column.by !== 'district' && !isShownBy(column, mask)) return [];
      const hiddenParts = column.by === 'district' ? mask.hidden : mask.columns.get(column.id);
      const counts = table.countsOf(answers);
      const hidden = counts.map((_, cell) => hiddenParts?.[table.parts[row.isSeveral ? 0 : cell] as number] ?? true);
      return [[column.id, { counts, hidden, isBaseShown: hiddenParts !== undefined }] as const];
    }),
  );
