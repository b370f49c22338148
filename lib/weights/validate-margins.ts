/**
 * Whether margins can be raked to at all, checked before the first cycle: categories without a total, then cells that
 * contradict the sample.
 */
import { cellName, type Margin, type Sample } from './margin.ts';
import { categoriesBy, peopleIn } from './placement.ts';
import type { Refusal } from './refusal.ts';

type Placed = Readonly<{ sample: Sample; placements: readonly Int32Array[]; groupVariable?: string | undefined }>;

export function cellRefusal(margins: readonly Margin[], placed: Placed): Refusal | undefined {
  const uncovered = margins.map((margin, index) => uncoveredCategory(margin, index, placed));
  const contradicted = margins.map((margin, index) =>
    contradictedCell(margin, index, placed.placements[index] as Int32Array),
  );
  return [...uncovered, ...contradicted].find((refusal) => refusal !== undefined);
}

function uncoveredCategory(margin: Margin, index: number, placed: Placed): Refusal | undefined {
  const places = placed.placements[index] as Int32Array;
  const row = places.indexOf(-1);
  if (row === -1) return undefined;
  const categoriesOf = categoriesBy(placed.sample, margin, placed.groupVariable);
  const categories = categoriesOf(row);
  let respondents = 0;
  for (const [other, place] of places.entries()) {
    if (place === -1 && categoriesOf(other).join() === categories.join()) respondents += 1;
  }
  return {
    code: 'CATEGORY_WITHOUT_TARGET',
    margin: index,
    cell: cellName(margin.variables, categories),
    respondents,
  };
}

function contradictedCell({ variables, cells }: Margin, margin: number, places: Int32Array): Refusal | undefined {
  const counts = peopleIn(places, cells.length);
  for (const [index, { categories, population }] of cells.entries()) {
    if (!(population >= 0 && population < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`A margin's cell holds ${population} people`);
    }
    const respondents = counts[index] as number;
    const details = { margin, cell: cellName(variables, categories), respondents, population };
    if (population > 0 && respondents === 0) return { code: 'EMPTY_MARGIN_CELL', ...details };
    if (population === 0 && respondents > 0) return { code: 'ZERO_TARGET_WITH_RESPONDENTS', ...details };
  }
  return undefined;
}
