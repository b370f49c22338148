/** The cycles of raking over classes of respondents: the arithmetic alone, no checks. */
import type { Classes } from './classes.ts';
import type { Margin } from './margin.ts';

export type FitOptions = Readonly<{ tolerance?: number; maxCycles?: number }>;

export type Fit = Readonly<{
  isConverged: boolean;
  cycles: number;
  /** The largest |Σ_c w − T_c| / T_c of each margin. */
  deviations: readonly number[];
  /** Per class. */
  weights: Float64Array;
}>;

export function fitMargins(
  classes: Classes,
  margins: readonly Margin[],
  start: Float64Array,
  { tolerance = 1e-10, maxCycles = 500 }: FitOptions = {},
): Fit {
  const populations = margins.map(({ cells }) => Float64Array.from(cells, ({ population }) => population));
  const weights = start.slice();
  let cycles = 0;
  let deviations = deviationsOf(classes, margins, weights);
  while (cycles < maxCycles) {
    for (const [index, cells] of classes.cells.entries()) {
      adjust(weights, cells, factorsOf(classes.people, cells, weights, populations[index] as Float64Array));
    }
    cycles += 1;
    deviations = deviationsOf(classes, margins, weights);
    if (Math.max(...deviations) <= tolerance) return { isConverged: true, cycles, deviations, weights };
  }
  return { isConverged: false, cycles, deviations, weights };
}

export function deviationsOf({ people, cells }: Classes, margins: readonly Margin[], weights: Float64Array) {
  return margins.map((margin, index) => {
    const sums = sumsOf(people, cells[index] as Int32Array, weights, margin.cells.length);
    return margin.cells.reduce(
      (largest, { population }, cell) =>
        // An empty cell with a total of 0 is met.
        population === 0 ? largest : Math.max(largest, Math.abs((sums[cell] as number) - population) / population),
      0,
    );
  });
}

function factorsOf(people: Float64Array, cells: Int32Array, weights: Float64Array, populations: Float64Array) {
  const sums = sumsOf(people, cells, weights, populations.length);
  return populations.map((population, cell) => population / (sums[cell] as number));
}

function sumsOf(people: Float64Array, cells: Int32Array, weights: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place] as number;
    sums[cell] = (sums[cell] as number) + (people[place] as number) * (weights[place] as number);
  }
  return sums;
}

function adjust(weights: Float64Array, cells: Int32Array, factors: Float64Array): void {
  for (let place = 0; place < cells.length; place += 1) {
    weights[place] = (weights[place] as number) * (factors[cells[place] as number] as number);
  }
}
