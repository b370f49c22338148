/**
 * The numbers disclosure control works with. An administrator may raise them; nobody lowers them, except that an
 * interval limit is made stricter by lowering it. Counts are unweighted people, widths proportions.
 */
export type Thresholds = Readonly<{
  /** Counts from 1 to one below this are hidden in any released table, totals too (K_CELL). */
  cell: number;
  /** A base below this shows nothing, to anyone, on any channel; no filter may single out fewer (K_BASE). */
  base: number;
  /** The public sees no estimate on fewer, unweighted or effective (N_PUB). */
  publicBase: number;
  /** Below this an estimate is shown as of low reliability (N_FLAG). */
  firmBase: number;
  /** An item whose widest interval is wider is not published (W_MAX). */
  widestInterval: number;
  /** New people in every shown group before another release. */
  batch: number;
}>;

export const smallestThresholds: Thresholds = {
  cell: 10,
  base: 10,
  publicBase: 30,
  firmBase: 50,
  widestInterval: 0.3,
  batch: 10,
};

export const thresholdNames = Object.keys(smallestThresholds) as readonly (keyof Thresholds)[];

/** Which of the wishes are looser than what nobody may go below; empty where all are allowed. */
export function loosened(wishes: Thresholds): readonly (keyof Thresholds)[] {
  return thresholdNames.filter((name) =>
    name === 'widestInterval'
      ? !(wishes[name] > 0 && wishes[name] <= smallestThresholds[name])
      : !(Number.isInteger(wishes[name]) && wishes[name] >= smallestThresholds[name]),
  );
}
