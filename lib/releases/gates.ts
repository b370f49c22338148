/**
 * Items whose answers decide who is asked another item. The base of the other then tells how many gave the answers
 * that open it, so this union of answers counts as shown: the answers to either side of it are protected among
 * themselves. Where a side is a few people only, the base itself would tell of them: the other item is not shown then.
 */
import { growthOf } from '#lib/disclosure/growth.ts';
import type { Union } from '#lib/disclosure/line-mask.ts';
import type { Item } from '#lib/items/definition.ts';
import { chosenCounts } from '#lib/results/row-answers.ts';
import type { CountedRow } from './counted-rows.ts';
import { partIds, restCounts } from './district-columns.ts';
import type { ReleaseCounts } from './release.ts';
import { rowHistory } from './table-history.ts';

/** `opening`: places of the answers of `gate` that let `item` be asked. */
export type Gate = Readonly<{ gate: CountedRow; item: string; opening: readonly number[] }>;

export const gatesOf = (items: readonly Item[], rows: readonly CountedRow[]): readonly Gate[] =>
  items.flatMap((item) =>
    (item.relevant ?? []).flatMap((condition) => {
      const gate = rows.find((row) => row.item.id === condition.item && row.item.type === 'single-choice');
      if (gate === undefined) return [];
      const opens = (code: number): boolean =>
        'in' in condition ? condition.in.includes(code) : !condition.notIn.includes(code);
      const opening = gate.parts.flatMap(({ code }, place) => (opens(code) ? [place] : []));
      return [{ gate, item: item.id, opening }];
    }),
  );

type History = Readonly<{ earlier: readonly ReleaseCounts[]; threshold: number }>;

/** Whether the base of the gated item in a district would tell of a few people. */
export const isTellingBase = (gate: Gate, district: number, history: History): boolean =>
  isTelling(gate, district, chosenOf(gate, String(district)), String(district), history);

/** The same of any column of a breakdown, and of those who are in none. */
export const isTellingBreakdown = (gate: Gate, district: number, by: string, history: History): boolean => {
  const parts = partIds(gate.gate, district, by);
  return (
    parts.some((id) => isTelling(gate, district, chosenOf(gate, id), id, history)) ||
    isTelling(gate, district, restCounts(gate.gate, district, parts), undefined, history)
  );
};

const chosenOf = ({ gate }: Gate, id: string): readonly number[] => {
  const found = gate.columns.find(({ column }) => column.id === id);
  return found === undefined ? [] : chosenCounts(found.answers);
};

const isTelling = (
  { gate, opening }: Gate,
  district: number,
  counts: readonly number[],
  column: string | undefined,
  { earlier, threshold }: History,
): boolean => {
  const sides = (of: readonly number[]): readonly number[] => [
    of.reduce((sum, n, place) => sum + (opening.includes(place) ? n : 0), 0),
    of.reduce((sum, n, place) => sum + (opening.includes(place) ? 0 : n), 0),
  ];
  const now = sides(counts);
  const before = column === undefined ? [] : rowHistory(gate, district, earlier, threshold)(column);
  const then = before.map((each) => ({ ...each, counts: sides(each.counts), hidden: [false, false] }));
  const { guarded } = growthOf(now, then, threshold);
  return now.some((n, side) => (n > 0 && n < threshold) || guarded[side] === true);
};

/** The unions that the gated items make of a row's answers. */
export const gateUnions = (gates: readonly Gate[], row: CountedRow): readonly Union[] =>
  gates.filter(({ gate }) => gate === row).map(({ opening }): Union => ({ places: opening, isFixed: true }));
