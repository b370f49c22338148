/**
 * The weighting report, stored with every run: per cell of each margin its respondents, its share before and after and
 * the factor between them, with a caution where few stand in it or the factor is far from 1; the weights as a whole and
 * by district; how many lack a raking variable. Sources and dates of the margins are kept where the margins are.
 */
import { isMissing } from '#lib/items/missing.ts';
import { type CellName, cellName, codesOf, type Margin, type Sample, startOf } from './margin.ts';
import { peopleIn, placement } from './placement.ts';
import type { Raked } from './rake.ts';
import { type WeightSummary, weightSummary } from './weight-summary.ts';

/** MERGE: fewer than 20 respondents. FEW: fewer than 30. FACTOR: above 5 or below 0.2. */
export type CellCaution = 'MERGE' | 'FEW' | 'FACTOR';

export type CellReport = Readonly<{
  cell: CellName;
  respondents: number;
  population: number;
  before: number;
  after: number;
  factor: number;
  cautions: readonly CellCaution[];
}>;

export type WeightingReport = Readonly<{
  isConverged: boolean;
  cycles: number;
  deviations: readonly number[];
  margins: readonly (readonly CellReport[])[];
  weights?: WeightSummary;
  groups: readonly Readonly<{ group: number; weights: WeightSummary }>[];
  missing: Readonly<Record<string, number>>;
}>;

/** `groupVariable` as the run had it. */
export function weightingReport(sample: Sample, raked: Raked, groupVariable?: string): WeightingReport {
  const { isConverged, cycles, deviations, weights } = raked;
  const start = Float64Array.from({ length: sample.size }, (_, row) => startOf(sample, row));
  const whole = weightSummary(weights);
  const variables = [...new Set(raked.margins.flatMap((margin) => margin.variables))];
  return {
    ...{ isConverged, cycles, deviations },
    margins: raked.margins.map((margin) =>
      cellReports(margin, placement(sample, margin, groupVariable), start, weights),
    ),
    ...(whole && { weights: whole }),
    groups: groupVariable === undefined ? [] : byGroup(weights, codesOf(sample, groupVariable)),
    missing: Object.fromEntries(variables.map((name) => [name, missingIn(codesOf(sample, name))])),
  };
}

function cellReports(
  margin: Margin,
  places: Int32Array,
  start: Float64Array,
  weights: Float64Array,
): readonly CellReport[] {
  const people = peopleIn(places, margin.cells.length);
  const before = sharesIn(places, start, margin.cells.length);
  const after = sharesIn(places, weights, margin.cells.length);
  return margin.cells.map(({ categories, population }, cell) => {
    const respondents = people[cell] as number;
    const shares = { before: before[cell] as number, after: after[cell] as number };
    // A cell that holds nobody, in the population as in the sample, is met as it is.
    const factor = respondents === 0 ? 1 : shares.after / shares.before;
    const cautions = cautionsOf({ respondents, factor, isMissingCell: categories.some(isMissing) });
    return { cell: cellName(margin.variables, categories), respondents, population, ...shares, factor, cautions };
  });
}

/** Those who lack a value are few for good and cannot be merged with anybody. */
function cautionsOf(cell: Readonly<{ respondents: number; factor: number; isMissingCell: boolean }>) {
  const { respondents, factor, isMissingCell } = cell;
  const cautions: CellCaution[] = [];
  if (respondents > 0 && respondents < 30 && !isMissingCell) cautions.push(respondents < 20 ? 'MERGE' : 'FEW');
  if (factor > 5 || factor < 0.2) cautions.push('FACTOR');
  return cautions;
}

function sharesIn(places: Int32Array, weights: Float64Array, cells: number): Float64Array {
  const sums = new Float64Array(cells);
  let total = 0;
  for (const [row, weight] of weights.entries()) {
    const place = places[row] as number;
    sums[place] = (sums[place] as number) + weight;
    total += weight;
  }
  return sums.map((sum) => sum / total);
}

function byGroup(weights: Float64Array, codes: ArrayLike<number>) {
  const groups = [...new Set(Array.from(codes))].sort((a, b) => a - b);
  return groups.flatMap((group) => {
    const summary = weightSummary(weights.filter((_, row) => codes[row] === group));
    return summary === undefined ? [] : [{ group, weights: summary }];
  });
}

function missingIn(codes: ArrayLike<number>): number {
  let n = 0;
  for (let row = 0; row < codes.length; row += 1) if (isMissing(codes[row] as number)) n += 1;
  return n;
}
