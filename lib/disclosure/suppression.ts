/**
 * Which cells of a table to hide so that no small count can be worked out from the rest: every small count (primary),
 * and as few others as can be found (complementary). Totals may be hidden, the grand total not for this purpose, and
 * zeros never: hiding one protects nothing.
 *
 * Everything that may be hidden is hidden at first; where even that does not suffice nothing does, for hiding more never
 * narrows an interval: merge categories or withhold the table. Then whatever the audit can spare is shown again, one
 * cell after the other: those that share neither row nor column with a small count first, for they protect least, and
 * of equals the largest. No hidden cell is left that could be shown alone. In small tables, where every pattern can be
 * tried, that is at most one cell more than the best; patterns built up from closed paths through the small counts
 * were no smaller.
 * Source: Cox (1980); Kelly, Golden & Assad (1992); Hundepool et al. (2012).
 */
import { exposed, type Protection, protectedMask } from './audit.ts';
import { type Counts, extended, isGrandTotal, type Mask } from './extended-table.ts';

/** `hidden`: of the extended table. Not safe: the table must be merged or withheld, whatever is hidden. */
export type Suppression = Readonly<{ hidden: Mask; complementary: number; isSafe: boolean }>;

/** `near`: in how many of its two lines there is a small count. */
type Place = Readonly<{ row: number; column: number; count: number; near: number }>;
type Task = Readonly<{ table: Counts; primary: Mask; protection: Protection }>;

/**
 * `counts`: unweighted, without totals. `unpublished`: cells of the extended table that are not shown anyway, zeros
 * among them; they stay hidden and protect the others.
 */
export function suppress(counts: Counts, protection: Protection, unpublished?: Mask): Suppression {
  const table = extended(counts);
  const primary = protectedMask(table, protection).map((row, r) =>
    row.map((is, c) => is || unpublished?.[r]?.[c] === true),
  );
  const task = { table, primary, protection };
  const places = complements(task);
  const whole = changed(primary, places, true);
  if (!isEnough(task, whole)) return { hidden: whole, complementary: places.length, isSafe: false };
  const leastNeededFirst = places.toSorted((a, b) => a.near - b.near || b.count - a.count);
  const hidden = spared(task, whole, leastNeededFirst);
  return { hidden, complementary: cells(hidden) - cells(primary), isSafe: true };
}

function isEnough({ table, protection }: Task, mask: Mask): boolean {
  return exposed(table, mask, protection).length === 0;
}

/** What may be hidden beside the small counts. */
function complements(task: Task): readonly Place[] {
  const { table, primary } = task;
  const inRow = primary.map((row) => Number(row.includes(true)));
  const inColumn = (table[0] as readonly number[]).map((_, column) => Number(primary.some((row) => row[column])));
  return table.flatMap((row, r) =>
    row.flatMap((count, c) => {
      if (primary[r]?.[c] || !canBeHidden(task, r, c)) return [];
      return [{ row: r, column: c, count, near: (inRow[r] as number) + (inColumn[c] as number) }];
    }),
  );
}

function canBeHidden({ table, protection }: Task, row: number, column: number): boolean {
  if (table[row]?.[column] === 0 || isGrandTotal(table, row, column)) return false;
  const isTotal = row === table.length - 1 || column === (table[row] as readonly number[]).length - 1;
  return !(isTotal && protection.areTotalsKnown);
}

/**
 * Shows again what the audit can spare, in this order. Where all of them can be spared each can, so halves that can are
 * not gone through one by one.
 */
function spared(task: Task, mask: Mask, places: readonly Place[]): Mask {
  const fewer = changed(mask, places, false);
  if (isEnough(task, fewer)) return fewer;
  if (places.length === 1) return mask;
  const half = Math.ceil(places.length / 2);
  return spared(task, spared(task, mask, places.slice(0, half)), places.slice(half));
}

function changed(mask: Mask, places: readonly Place[], isHidden: boolean): Mask {
  const copy = mask.map((row) => [...row]);
  for (const { row, column } of places) (copy[row] as boolean[])[column] = isHidden;
  return copy;
}

function cells(mask: Mask): number {
  return mask.flat().filter(Boolean).length;
}
