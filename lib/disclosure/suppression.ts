/**
 * Which cells of a table to hide so that no small count can be worked out from the rest: every small count (primary),
 * and as few others as can be found (complementary). Totals may be hidden, the grand total not for this purpose, and
 * zeros never: hiding one protects nothing. Hiding more never narrows an interval, so where even all non-zero cells
 * together do not suffice, nothing does: merge categories or withhold the table.
 *
 * Two ways are tried and the smaller pattern is kept: opening, for the most exposed cell, the cheapest closed path (a
 * rectangle, or a cell that completes a longer one) until the audit holds; and starting from everything hidden. Both
 * end by showing again whatever the audit can spare, the largest counts first.
 * Source: Cox (1980); Kelly, Golden & Assad (1992); Hundepool et al. (2012).
 */
import { exposed, type Protection, protectedMask } from './audit.ts';
import { type Counts, extended, isGrandTotal, type Mask } from './extended-table.ts';
import { feasibleInterval, type Interval } from './feasible-intervals.ts';

/** `hidden`: of the extended table. Not safe: the table must be merged or withheld, whatever is hidden. */
export type Suppression = Readonly<{ hidden: Mask; complementary: number; isSafe: boolean }>;

type Place = Readonly<{ row: number; column: number }>;
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
  if (exposed(table, primary, protection).length === 0) return { hidden: primary, complementary: 0, isSafe: true };
  const whole = withCells(primary, complements(task));
  if (exposed(table, whole, protection).length > 0) return { ...described(task, whole), isSafe: false };
  return { ...described(task, spared(task, opening(task) ?? whole)), isSafe: true };
}

function described({ primary }: Task, hidden: Mask) {
  const complementary = hidden.reduce((n, row, r) => n + row.filter((is, c) => is && !primary[r]?.[c]).length, 0);
  return { hidden, complementary };
}

/** What may be hidden beside the small counts. */
function complements(task: Task): readonly Place[] {
  return task.table.flatMap((cells, row) =>
    cells.flatMap((_, column) =>
      !task.primary[row]?.[column] && canBeHidden(task, { row, column }) ? [{ row, column }] : [],
    ),
  );
}

function canBeHidden({ table, protection }: Task, { row, column }: Place): boolean {
  if (table[row]?.[column] === 0 || isGrandTotal(table, row, column)) return false;
  const isTotal = row === table.length - 1 || column === (table[row] as readonly number[]).length - 1;
  return !(isTotal && protection.areTotalsKnown);
}

function withCells(mask: Mask, places: readonly Place[]): Mask {
  const copy = mask.map((row) => [...row]);
  for (const { row, column } of places) (copy[row] as boolean[])[column] = true;
  return copy;
}

function withoutCell(mask: Mask, { row, column }: Place): Mask {
  return mask.map((cells, r) => (r === row ? cells.map((is, c) => is && c !== column) : cells));
}

function countOf({ table }: Task, { row, column }: Place): number {
  return table[row]?.[column] as number;
}

/** Shows again what the audit can spare. */
function spared(task: Task, mask: Mask): Mask {
  const places = complements(task).filter(({ row, column }) => mask[row]?.[column]);
  const largestFirst = places.toSorted((a, b) => countOf(task, b) - countOf(task, a));
  return largestFirst.reduce((kept, place) => {
    const fewer = withoutCell(kept, place);
    return exposed(task.table, fewer, task.protection).length === 0 ? fewer : kept;
  }, mask);
}

/** Opens closed paths until no cell is exposed; undefined where no single step helps the most exposed one. */
function opening(task: Task): Mask | undefined {
  let mask = task.primary;
  for (;;) {
    const [cell] = exposed(task.table, mask, task.protection);
    if (cell === undefined) return mask;
    const step = cheapestStep(task, mask, cell);
    if (step === undefined) return undefined;
    mask = withCells(mask, step);
  }
}

type Option = Readonly<{ added: readonly Place[]; width: number; people: number }>;

function cheapestStep(task: Task, mask: Mask, cell: Interval): readonly Place[] | undefined {
  const wanted = task.protection.width ?? task.protection.threshold;
  const open = complements(task).filter(({ row, column }) => !mask[row]?.[column]);
  const steps = [...open.map((place) => [place]), ...rectangles(task, mask, cell)];
  const options = steps.map((added): Option => {
    const { low, high } = feasibleInterval(task.table, withCells(mask, added), cell.row, cell.column, wanted);
    return { added, width: Math.min(wanted, high - low), people: added.reduce((n, at) => n + countOf(task, at), 0) };
  });
  const gain = ({ width, added }: Option): number => (width - (cell.high - cell.low)) / added.length;
  const [best] = options
    .filter((option) => gain(option) > 0)
    .sort((a, b) => Number(b.width === wanted) - Number(a.width === wanted) || cost(a, b, wanted, gain));
  return best?.added;
}

/** Of steps that suffice the one with fewer cells, of the others the one that gains more per cell; then fewer people. */
function cost(a: Option, b: Option, wanted: number, gain: (option: Option) => number): number {
  const order = a.width === wanted ? a.added.length - b.added.length : gain(b) - gain(a);
  return order || a.people - b.people;
}

/** The cells still to be hidden of every rectangle with this cell as a corner and no zero at the others. */
function rectangles(task: Task, mask: Mask, { row, column }: Place): readonly (readonly Place[])[] {
  const isUsable = (at: Place): boolean => Boolean(mask[at.row]?.[at.column]) || canBeHidden(task, at);
  return task.table.flatMap((cells, r) =>
    cells.flatMap((_, c) => {
      if (r === row || c === column) return [];
      const corners = [
        { row, column: c },
        { row: r, column },
        { row: r, column: c },
      ];
      const added = corners.filter((at) => !mask[at.row]?.[at.column]);
      return corners.every(isUsable) && added.length > 0 ? [added] : [];
    }),
  );
}
