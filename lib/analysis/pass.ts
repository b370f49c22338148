/**
 * A pass over the rows of a question: what it has counted stays counted, so when responses come only they are looked
 * at. It goes chunk by chunk; who has other work to do may stop in between.
 */
import type { AnalysisFile } from './analysis-file.ts';
import { type Column, chunkEnd, missingPlaces } from './column.ts';
import { countRows, grown, type Histogram, histogramOf, type PlaceSums, placeSums } from './histogram.ts';
import { type Key, type RowKeyer, type Rows, rowKeyer } from './row-keys.ts';

/** Tells rows of a key further apart, by `steps`; 0 stays out. */
export type Refinement = Readonly<{ steps: number; refine(keys: Int32Array, from: number): Int32Array }>;

export type PassSums = Readonly<{
  columns: readonly PlaceSums[];
  /** By group, as wanted, and stratum all rows that are looked at, in one place. */
  sizes: PlaceSums;
  /** Per stratum its rows that count, whatever group and filter. */
  strata: readonly number[];
}>;

export type Pass = Readonly<{
  /** Counts columns as far as there are rows; between two steps the caller may do something else. */
  counting(columns: readonly Column[]): Generator<void, void, void>;
  /** `groups`: the codes of the groups wanted; ignored where there is no variable that makes groups. */
  sums(columns: readonly Column[], groups: readonly number[]): PassSums;
  /** Nothing has happened since that would make its counts wrong. */
  isGood(): boolean;
}>;

type Batch = { readonly histograms: readonly Histogram[]; perKey: Int32Array; done: number };

const notWanted = -1;
const none: Refinement = { steps: 1, refine: (keys) => keys };

const countPart = (batch: Batch, keys: Int32Array, from: number, largest: number): void => {
  countRows(batch.histograms, keys, from, largest);
  if (batch.histograms.length > 0) return;
  batch.perKey = grown(batch.perKey, largest + 1);
  const { perKey } = batch;
  for (const key of keys) perKey[key] = (perKey[key] as number) + 1;
};

/** How many rows of each key a batch has counted: each of them has one place in every column. */
const rowsPerKey = ({ histograms: [histogram], perKey }: Batch, keys: number): Int32Array => {
  if (histogram === undefined) return perKey;
  const { counts, width } = histogram;
  return Int32Array.from({ length: keys + 1 }, (_, key) =>
    counts.subarray(key * width, (key + 1) * width).reduce((sum, n) => sum + n, 0),
  );
};

function* advance(batch: Batch, keyer: RowKeyer, { steps, refine }: Refinement): Generator<void, void, void> {
  while (batch.done < keyer.rows()) {
    const from = batch.done;
    const to = chunkEnd(from, keyer.rows());
    const keys = refine(keyer.take(from, to), from);
    countPart(batch, keys, from, keyer.keys.length * steps);
    batch.done = to;
    yield;
  }
}

const refined = (keys: readonly Key[], steps: number): readonly Key[] =>
  steps === 1
    ? keys
    : keys.flatMap((key) => Array.from({ length: steps }, (_, step) => ({ ...key, group: key.group * steps + step })));

/** What groups and filters are made of. */
const namesIn = ({ by, filter = [] }: Rows): readonly string[] => [
  ...(by === undefined ? [] : [by]),
  ...filter.map(({ variable }) => variable),
];

/** Every code of a variable, so that whatever groups are wanted are there. */
const everyGroup = (file: AnalysisFile, by: string | undefined): readonly number[] => {
  if (by === undefined) return [0];
  const column = file.column(by);
  return Array.from({ length: column.span() + missingPlaces }, (_, at) => column.codeOf(at - missingPlaces));
};

/** From the steps of all groups to those of the groups wanted, in their order. */
const wantedGroups = (wanted: readonly number[], all: readonly number[], steps: number): ReadonlyMap<number, number> =>
  new Map(
    wanted.flatMap((code, place) =>
      all.includes(code)
        ? Array.from({ length: steps }, (_, step) => [all.indexOf(code) * steps + step, place * steps + step] as const)
        : [],
    ),
  );

/** `question`: its groups are all there are; which of them are wanted is said later. */
export const createPass = (file: AnalysisFile, question: Omit<Rows, 'groups'>, refinement: Refinement = none): Pass => {
  const asked = namesIn(question).map((name) => histogramOf(file.column(name)));
  const groups = everyGroup(file, question.by);
  const keyer = rowKeyer(file, { ...question, groups });
  const batches: Batch[] = [];
  const byColumn = new Map<Column, Histogram>();
  /** A column that was made anew, or has met a code that it had no room for, is counted anew; others are carried on. */
  const isSame = ({ column, width }: Histogram): boolean =>
    file.column(column.variable.name) === column && histogramOf(column).width === width;
  return {
    isGood: () => keyer.isGood() && [...asked, ...byColumn.values()].every(isSame),
    *counting(columns) {
      const fresh = columns.filter((column) => !byColumn.has(column)).map(histogramOf);
      for (const histogram of fresh) byColumn.set(histogram.column, histogram);
      if (fresh.length > 0 || batches.length === 0)
        batches.push({ histograms: fresh, perKey: new Int32Array(0), done: 0 });
      for (const batch of batches) yield* advance(batch, keyer, refinement);
    },
    sums(columns, wanted) {
      const { steps } = refinement;
      const inOrder = question.by === undefined ? groups : wanted;
      const places = wantedGroups(inOrder, groups, steps);
      const keys = refined(keyer.keys, steps).map((key) => ({ ...key, group: places.get(key.group) ?? notWanted }));
      const shape = { groups: inOrder.length * steps, strata: file.strata.length };
      const all = { counts: rowsPerKey(batches[0] as Batch, keys.length), width: 1 };
      return {
        columns: columns.map((column) => placeSums(byColumn.get(column) as Histogram, keys, shape)),
        sizes: placeSums(all, keys, shape),
        strata: keyer.sizes(),
      };
    },
  };
};
