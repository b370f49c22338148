/**
 * What somebody who sees the shown cells of an extended table can work out about a hidden one: its smallest and largest
 * value consistent with all sums, every value being a whole number of 0 or more. It can grow by as much as the other
 * hidden cells can carry from the end of its arc to its start, and shrink by as much as they can carry from its start
 * to its end (table-network.ts). Both are maximum flows, so the bounds are exact and whole.
 * Units: people. Source: Ford & Fulkerson (1956); Kelly, Golden & Assad (1992).
 */
import type { Counts, Mask } from './extended-table.ts';
import { ends, type Network, networkOf, send } from './table-network.ts';

/** `high` is Infinity where nothing bounds it: the grand total is hidden too. */
export type Interval = Readonly<{ row: number; column: number; value: number; low: number; high: number }>;

/** Of every hidden cell, column by column. */
export function feasibleIntervals(table: Counts, hidden: Mask): readonly Interval[] {
  const columns = table[0] ?? [];
  return columns.flatMap((_, column) =>
    table.flatMap((_cells, row) => (hidden[row]?.[column] ? [feasibleInterval(table, hidden, row, column)] : [])),
  );
}

/** `most`: bounds farther than this from the value need not be told apart. */
export function feasibleInterval(
  table: Counts,
  hidden: Mask,
  row: number,
  column: number,
  most = Number.POSITIVE_INFINITY,
): Interval {
  const value = table[row]?.[column] as number;
  const cell = row * (table[0] as readonly number[]).length + column;
  const network = networkOf(table, hidden);
  network.isOpen[cell] = 0;
  const { from, to } = ends(network, cell);
  const values = network.values.slice();
  const high = value + send(network, to, from, most);
  const fresh: Network = { ...network, values };
  return { row, column, value, low: value - send(fresh, from, to, Math.min(value, most)), high };
}
