/**
 * Sums of a value that is worked out for every person: how many have it and what they weigh, by district. What
 * `tabulate` is for the codes of a variable.
 */
import { addSums, type Sums } from '#lib/statistics/base.ts';
import type { AnswerSums } from '#lib/statistics/variance.ts';
import { countPlaces, type RowPairs, type RowValues } from './row-values.ts';
import type { StudyRows } from './study-rows.ts';

type Rows = Pick<StudyRows, 'file' | 'keys'>;

type Stratum = Readonly<{ stratum: number; size: number }>;

/** `asked`: all who pass the filter; `answers`: those who have a value, in the order of the values. */
export type ValueStratum = Stratum & Readonly<{ asked: Sums; answers: readonly AnswerSums[] }>;

export type PairSums = Sums & Readonly<{ first: number; second: number }>;

/** `pairs`: those who have both values. */
export type PairStratum = Stratum & Readonly<{ asked: Sums; pairs: readonly PairSums[] }>;

/** Districts in the order of their codes. */
export const valueSums = (rows: Rows, { places, values }: RowValues): readonly ValueStratum[] =>
  placeSums(rows, places, values.length).map(({ sums, ...stratum }) => ({
    ...stratum,
    answers: present(sums).map(({ place, ...each }) => ({ value: values[place] as number, ...each })),
  }));

export const pairSums = (rows: Rows, { places, first, second }: RowPairs): readonly PairStratum[] =>
  placeSums(rows, places, first.length * second.length).map(({ sums, ...stratum }) => ({
    ...stratum,
    pairs: present(sums).map(({ place, ...each }) => ({
      first: first[Math.floor(place / second.length)] as number,
      second: second[place % second.length] as number,
      ...each,
    })),
  }));

/** The places that somebody has; place 0 is none. */
const present = (sums: readonly Sums[]): readonly (Sums & Readonly<{ place: number }>)[] =>
  sums.map((each, place) => ({ place, ...each })).filter(({ place, n }) => place > 0 && n > 0);

const placeSums = ({ file, keys }: Rows, places: Uint16Array, width: number) => {
  const counts = countPlaces(keys, places, width);
  return file.strata
    .map((stratum, index) => {
      const sums = sumsIn(keys, counts, { stratum: index, width });
      return { stratum, size: keys.sizes[index] ?? 0, asked: addSums(sums), sums };
    })
    .sort((a, b) => a.stratum - b.stratum);
};

/** Of a district, by place. People were counted before they are weighed, so nothing is lost. */
const sumsIn = (
  { keys }: Rows['keys'],
  counts: Uint32Array,
  { stratum, width }: Readonly<{ stratum: number; width: number }>,
): readonly Sums[] => {
  const sums = Array.from({ length: width }, () => ({ n: 0, w: 0, w2: 0 }));
  for (const [index, key] of keys.entries()) {
    if (key.stratum !== stratum) continue;
    for (const [place, sum] of sums.entries()) {
      const count = counts[(index + 1) * width + place] as number;
      sum.n += count;
      sum.w += count * key.weight;
      sum.w2 += count * key.weight * key.weight;
    }
  }
  return sums;
};
