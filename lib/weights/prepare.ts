/** What raking, trimming and poststratification begin with: margins with their missing cells, checked, and classes. */
import { type Classes, classesOf } from './classes.ts';
import { codesOf, type Margin, type Sample } from './margin.ts';
import { totalsRefusal } from './margin-totals.ts';
import { withMissingCells } from './missing-cells.ts';
import { placement } from './placement.ts';
import type { Refusal } from './refusal.ts';
import { cellRefusal } from './validate-margins.ts';

export type Prepared = Readonly<{ margins: readonly Margin[]; placements: readonly Int32Array[]; classes: Classes }>;

/** `groupVariable`: the one (district) that missing shares and trimming means are taken within. */
export function prepare(sample: Sample, given: readonly Margin[], groupVariable?: string): Prepared | Refusal {
  const margins = given.map((margin) => withMissingCells(sample, margin, groupVariable));
  const placements = margins.map((margin) => placement(sample, margin, groupVariable));
  const refusal = cellRefusal(margins, { sample, placements, groupVariable }) ?? totalsRefusal(given);
  if (refusal !== undefined) return refusal;
  const groups = groupVariable === undefined ? undefined : codesOf(sample, groupVariable);
  return { margins, placements, classes: classesOf(sample, placements, groups) };
}
