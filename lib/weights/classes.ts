/**
 * Classes of respondents that no margin tells apart and that start from the same weight: they end with the same weight,
 * so raking works on classes, however many people there are.
 */

import { type Sample, startOf } from './margin.ts';
import { numbered } from './placement.ts';

export type Classes = Readonly<{
  ofRow: Int32Array;
  /** Per class: its people, their starting weight each, their group. */
  people: Float64Array;
  start: Float64Array;
  group: Int32Array;
  /** Per margin and class the index of the cell. */
  cells: readonly Int32Array[];
}>;

/** `groups`: a further variable that keeps classes apart, the one trimming takes its means within. */
export function classesOf(sample: Sample, placements: readonly Int32Array[], groups?: ArrayLike<number>): Classes {
  const kinds = kindsOf(sample.size, groups === undefined ? placements : [...placements, Int32Array.from(groups)]);
  const known = new Map<number, Map<number, number>>();
  const ofRow = new Int32Array(sample.size);
  const first: number[] = [];
  const people: number[] = [];
  for (let row = 0; row < sample.size; row += 1) {
    const kind = kinds[row] as number;
    const start = startOf(sample, row);
    const byStart = known.get(kind) ?? new Map<number, number>();
    if (byStart.size === 0) known.set(kind, byStart);
    const place = byStart.get(start) ?? people.length;
    if (place === people.length) {
      byStart.set(start, place);
      first.push(row);
      people.push(0);
    }
    ofRow[row] = place;
    people[place] = (people[place] as number) + 1;
  }
  return {
    ofRow,
    people: Float64Array.from(people),
    start: Float64Array.from(first, (row) => startOf(sample, row)),
    group: Int32Array.from(first, (row) => groups?.[row] ?? 0),
    cells: placements.map((cells) => Int32Array.from(first, (row) => cells[row] as number)),
  };
}

/** One number per row, equal for rows that agree in every column. */
function kindsOf(size: number, columns: readonly Int32Array[]): Float64Array {
  const kinds = new Float64Array(size);
  for (const column of columns) {
    const codes = numbered(column);
    for (let row = 0; row < size; row += 1) {
      kinds[row] = (kinds[row] as number) * codes.size + (codes.get(column[row] as number) as number);
    }
  }
  return kinds;
}

/** A weight per class, given to each of its people. */
export function spreadOut({ ofRow }: Classes, weights: Float64Array): Float64Array {
  return Float64Array.from(ofRow, (place) => weights[place] as number);
}
