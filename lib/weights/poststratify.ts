/**
 * Poststratification: one margin whose cells are the full crossing of its variables, met in one step. To be used where
 * every cell has at least 20 respondents (`thinCells` names the others); otherwise rake.
 * Units: people of the population per respondent. Source: Holt & Smith (1979); equals R survey::postStratify.
 */
import type { CellName, Margin, Sample } from './margin.ts';
import { cellName } from './margin.ts';
import { peopleIn, placement } from './placement.ts';
import { type Raked, rake } from './rake.ts';
import type { Refusal } from './refusal.ts';

export function poststratify(sample: Sample, margin: Margin, groupVariable?: string): Raked | Refusal {
  return rake(sample, [margin], { maxCycles: 1, ...(groupVariable !== undefined && { groupVariable }) });
}

type ThinCell = Readonly<{ cell: CellName; respondents: number }>;

/** Cells with fewer respondents than this: 20 to poststratify, 30 to warn in raking. */
export function thinCells(sample: Sample, margin: Margin, fewest = 20): readonly ThinCell[] {
  const counts = peopleIn(placement(sample, margin), margin.cells.length);
  return margin.cells.flatMap(({ categories }, index) => {
    const respondents = counts[index] as number;
    return respondents < fewest ? [{ cell: cellName(margin.variables, categories), respondents }] : [];
  });
}
