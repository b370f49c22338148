/** Counts of a column's places, one list of places for every key; the second half of a pass. */
import type { Sums } from '#lib/statistics/base.ts';
import { type Column, missingPlaces, placesFrom } from './column.ts';
import type { Key } from './row-keys.ts';

export type Histogram = { readonly column: Column; readonly width: number; counts: Int32Array };

/** By group, stratum and place, one after the other: n, Σw and Σw². */
export type PlaceSums = Readonly<{ numbers: Float64Array; strata: number; width: number }>;

const numbersPerPlace = 3;

export const histogramOf = (column: Column): Histogram => ({
  column,
  width: column.span() + missingPlaces,
  counts: new Int32Array(0),
});

/** Room for so many keys; what is counted stays. */
export const grown = (counts: Int32Array, size: number): Int32Array => {
  if (counts.length >= size) return counts;
  const larger = new Int32Array(Math.max(size, 2 * counts.length));
  larger.set(counts);
  return larger;
};

/** Counts rows of one chunk, from this one on. */
export const countRows = (histograms: readonly Histogram[], keys: Int32Array, from: number, largest: number): void => {
  for (const histogram of histograms) histogram.counts = grown(histogram.counts, (largest + 1) * histogram.width);
  const narrow = histograms.filter(({ column }) => column.isNarrow);
  const rest = histograms.filter(({ column }) => !column.isNarrow);
  for (let first = 0; first < narrow.length; first += 4) {
    const four = narrow.slice(first, first + 4);
    if (four.length === 4) countFour(four as unknown as Four, keys, from);
    else rest.push(...four);
  }
  for (const histogram of rest) countOne(histogram, keys, from);
};

const countOne = ({ column, counts, width }: Histogram, keys: Int32Array, from: number): void => {
  const places = placesFrom(column, from);
  for (let row = 0; row < keys.length; row += 1) {
    const at = Math.imul(keys[row] as number, width) + (places[row] as number) + missingPlaces;
    counts[at] = (counts[at] as number) + 1;
  }
};

type Four = readonly [Histogram, Histogram, Histogram, Histogram];
type Bytes = readonly [Int8Array, Int8Array, Int8Array, Int8Array];

/** Four columns of bytes at once: a key is read once for all of them, and no count waits for the one before. */
const countFour = (four: Four, keys: Int32Array, from: number): void => {
  const [{ counts: a, width: aWidth }, { counts: b, width: bWidth }] = four;
  const [, , { counts: c, width: cWidth }, { counts: d, width: dWidth }] = four;
  const [as, bs, cs, ds] = four.map(({ column }) => placesFrom(column, from)) as unknown as Bytes;
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] as number;
    const aAt = Math.imul(key, aWidth) + (as[row] as number) + missingPlaces;
    const bAt = Math.imul(key, bWidth) + (bs[row] as number) + missingPlaces;
    const cAt = Math.imul(key, cWidth) + (cs[row] as number) + missingPlaces;
    const dAt = Math.imul(key, dWidth) + (ds[row] as number) + missingPlaces;
    a[aAt] = (a[aAt] as number) + 1;
    b[bAt] = (b[bAt] as number) + 1;
    c[cAt] = (c[cAt] as number) + 1;
    d[dAt] = (d[dAt] as number) + 1;
  }
};

const nobody: Sums = { n: 0, w: 0, w2: 0 };

type Counted = Readonly<{ counts: Int32Array; width: number }>;
type Shape = Readonly<{ groups: number; strata: number }>;

/** Keys of no group are passed over. */
export const placeSums = ({ counts, width }: Counted, keys: readonly Key[], { groups, strata }: Shape): PlaceSums => {
  const numbers = new Float64Array(groups * strata * width * numbersPerPlace);
  for (const [index, { group, stratum, weight }] of keys.entries()) {
    const first = (group * strata + stratum) * width;
    // A key that was met by a later pass has no room here: nobody of it was counted.
    const last = group < 0 ? 0 : Math.min(width, counts.length - (index + 1) * width);
    for (let at = 0; at < last; at += 1) {
      const n = counts[(index + 1) * width + at] as number;
      if (n > 0) add(numbers, (first + at) * numbersPerPlace, n, weight);
    }
  }
  return { numbers, strata, width };
};

const add = (numbers: Float64Array, at: number, n: number, weight: number): void => {
  numbers[at] = (numbers[at] as number) + n;
  numbers[at + 1] = (numbers[at + 1] as number) + n * weight;
  numbers[at + 2] = (numbers[at + 2] as number) + n * weight * weight;
};

/** `at`: the place, the lowest missing code's being 0. */
export const sumsAt = ({ numbers, strata, width }: PlaceSums, group: number, stratum: number, at: number): Sums => {
  const first = ((group * strata + stratum) * width + at) * numbersPerPlace;
  const n = numbers[first] as number;
  return n === 0 ? nobody : { n, w: numbers[first + 1] as number, w2: numbers[first + 2] as number };
};

export type MetPlace = Readonly<{ group: number; stratum: number; at: number; sums: Sums }>;

/** The places that occur, with their sums. */
export const metPlaces = (places: PlaceSums): readonly MetPlace[] => {
  const { numbers, strata, width } = places;
  const met: MetPlace[] = [];
  for (let first = 0; first < numbers.length; first += numbersPerPlace) {
    if (numbers[first] === 0) continue;
    const place = first / numbersPerPlace;
    const pair = Math.floor(place / width);
    const [group, stratum, at] = [Math.floor(pair / strata), pair % strata, place % width];
    met.push({ group, stratum, at, sums: sumsAt(places, group, stratum, at) });
  }
  return met;
};
