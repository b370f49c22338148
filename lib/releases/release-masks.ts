/**
 * What a release hides, row by row and district by district. Every item that is planned for the public is counted, the
 * chosen ones are masked: an item that is not chosen may still decide who was asked a chosen one.
 */
import type { Union } from '#lib/disclosure/line-mask.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Item } from '#lib/items/definition.ts';
import { benchmarks } from '#lib/macro/benchmarks.ts';
import { baseVerdict, isTooWide, type Withheld } from '#lib/results/base-rule.ts';
import { upperSteps } from '#lib/results/item-plan.ts';
import { rowFigures } from '#lib/results/row-figures.ts';
import { baseOf } from '#lib/statistics/base.ts';
import type { ColumnAnswers, CountedRow } from './counted-rows.ts';
import { districtColumn, districtsOf } from './district-columns.ts';
import { type Gate, gatesOf, gateUnions, isTellingBase, isTellingBreakdown } from './gates.ts';
import type { ReleaseCounts } from './release.ts';
import { type DistrictMask, maskRow } from './row-mask.ts';

export type MaskedRow = Readonly<{ row: CountedRow; masks: ReadonlyMap<number, DistrictMask> }>;

/** `rows`: of all items, chosen or not. */
export type MaskTask = Readonly<{
  items: readonly Item[];
  rows: readonly CountedRow[];
  chosen: readonly string[];
  earlier: readonly ReleaseCounts[];
  thresholds: Thresholds;
}>;

export const maskRows = (task: MaskTask): readonly MaskedRow[] => {
  const gates = gatesOf(task.items, task.rows);
  return task.rows
    .filter(({ item }) => task.chosen.includes(item.id))
    .map((row) => ({
      row,
      masks: new Map(districtsOf(row).map((district) => [district, maskOf(row, district, gates, task)] as const)),
    }));
};

const maskOf = (row: CountedRow, district: number, gates: readonly Gate[], task: MaskTask): DistrictMask => {
  const history = { earlier: task.earlier, threshold: task.thresholds.cell };
  const own = gates.filter(({ item }) => item === row.item.id);
  const isTold = (gate: Gate): boolean => isTellingBase(gate, district, history);
  const isToldBy = (gate: Gate, by: string): boolean => isTellingBreakdown(gate, district, by, history);
  const withheld = verdictOf(districtColumn(row, district), row, task.thresholds) ?? (own.some(isTold) && 'complement');
  return maskRow(row, district, {
    ...history,
    ...(withheld && { withheld }),
    unions: [
      ...gateUnions(
        gates.filter((gate) => !isTold(gate)),
        row,
      ),
      ...ownUnions(row),
    ],
    isClosed: (column) => verdictOf(column, row, task.thresholds) !== undefined,
    isBreakdownClosed: (by) => own.some((gate) => isToldBy(gate, by)),
    unionsOf: (by) =>
      gateUnions(
        gates.filter((gate) => !(isTold(gate) || isToldBy(gate, by))),
        row,
      ),
  });
};

/** Why a column shows nothing, by its base and its widest interval. */
const verdictOf = ({ answers }: ColumnAnswers, { item }: CountedRow, thresholds: Thresholds): Withheld | undefined => {
  const { withheld } = baseVerdict(baseOf(answers.tally.valid), 'public', thresholds);
  if (withheld !== undefined) return withheld;
  const { shares } = rowFigures(item, answers, { upper: [], reader: 'public' });
  const intervals = shares.flatMap(({ low, high }) => (low === undefined || high === undefined ? [] : [{ low, high }]));
  return isTooWide(intervals, 'public', thresholds) ? 'too-wide' : undefined;
};

/** The upper end of a scale, and what the record is laid beside. */
const ownUnions = ({ item, parts }: CountedRow): readonly Union[] => {
  const unionOf = (codes: readonly number[]): Union => ({
    places: parts.flatMap(({ code }, place) => (codes.includes(code) ? [place] : [])),
  });
  const beliefs = item.id === 'trade_change' ? Object.values(benchmarks.tradeChange.codes) : [];
  return [upperSteps(item), ...beliefs].filter((codes) => codes.length > 1).map(unionOf);
};
