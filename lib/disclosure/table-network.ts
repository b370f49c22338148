/**
 * An extended table as a network: rows and columns are its nodes, the hidden cells its arcs. An inner cell runs from its
 * row to its column, a total back, the grand total forward again; the sums of the table say that what flows into a node
 * flows out. An arc can carry any more, and can be run backwards as far as its value. Whole numbers stay whole.
 * Source: Cox (1995); shortest augmenting paths, Edmonds & Karp (1972).
 */
import type { Counts, Mask } from './extended-table.ts';

/** Rows are the nodes 0 …, columns follow them. `values` changes as flow is sent. */
export type Network = Readonly<{ rows: number; columns: number; isOpen: Uint8Array; values: Float64Array }>;

export function networkOf(table: Counts, hidden: Mask): Network {
  return {
    rows: table.length,
    columns: table[0]?.length ?? 0,
    isOpen: Uint8Array.from(hidden.flat(), Number),
    values: Float64Array.from(table.flat()),
  };
}

/** Where the arc of a cell begins and ends. */
export function ends({ rows, columns }: Network, cell: number): Readonly<{ from: number; to: number }> {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const isForward = (row === rows - 1) === (column === columns - 1);
  return isForward ? { from: row, to: rows + column } : { from: rows + column, to: row };
}

/** How much more the arcs can carry from one node to another, up to `most`. Changes the network's values. */
export function send(network: Network, from: number, to: number, most: number): number {
  let carried = 0;
  while (carried < most) {
    const path = shortestPath(network, from, to);
    if (path === undefined) return carried;
    const room = path.reduce(
      (least, { cell, isBackward }) => (isBackward ? Math.min(least, network.values[cell] as number) : least),
      most - carried,
    );
    if (room === Number.POSITIVE_INFINITY) return room;
    for (const { cell, isBackward } of path) {
      network.values[cell] = (network.values[cell] as number) + (isBackward ? -room : room);
    }
    carried += room;
  }
  return carried;
}

type Step = Readonly<{ cell: number; isBackward: boolean; before: number }>;

function shortestPath(network: Network, from: number, to: number): readonly Step[] | undefined {
  const reachedBy = new Array<Step | undefined>(network.rows + network.columns).fill(undefined);
  const queue = [from];
  for (const node of queue) {
    for (const cell of cellsAt(network, node)) {
      const arc = ends(network, cell);
      const isBackward = arc.to === node;
      const next = isBackward ? arc.from : arc.to;
      if (next === from || reachedBy[next] !== undefined || (isBackward && network.values[cell] === 0)) continue;
      reachedBy[next] = { cell, isBackward, before: node };
      if (next === to) return pathTo(reachedBy, from, to);
      queue.push(next);
    }
  }
  return undefined;
}

/** The open cells of a row or column. */
function cellsAt({ rows, columns, isOpen }: Network, node: number): readonly number[] {
  const cells: number[] = [];
  const isRow = node < rows;
  const first = isRow ? node * columns : node - rows;
  const step = isRow ? 1 : columns;
  const count = isRow ? columns : rows;
  for (let k = 0; k < count; k += 1) if (isOpen[first + k * step] === 1) cells.push(first + k * step);
  return cells;
}

function pathTo(reachedBy: readonly (Step | undefined)[], from: number, to: number): readonly Step[] {
  const path: Step[] = [];
  for (let node = to; node !== from; ) {
    const step = reachedBy[node] as Step;
    path.push(step);
    node = step.before;
  }
  return path;
}
