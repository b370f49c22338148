/**
 * What a count adds to what earlier releases have told of it. Between two releases people are added: what was shown is
 * a lower bound from then on, and what is shown now an upper bound of what was hidden. So a cell is guarded where it
 * grew by a few only since it was shown, and stays hidden until it has grown by the threshold since it was hidden.
 */
export type EarlierCounts = Readonly<{
  release: number;
  counts: readonly number[];
  hidden: readonly boolean[];
}>;

/** What cells grew by since a release, whichever way, and which of them it hid. */
export type Since = Readonly<{ release: number; grown: readonly number[]; hidden: readonly boolean[] }>;

export type Growth = Readonly<{
  /** People beyond the largest lower bound: all of them where no release has shown the cell. */
  fresh: readonly number[];
  /** Cells that have to be protected whatever their count. */
  guarded: readonly boolean[];
  /** Zeros that were hidden and stay so; they need no protection. */
  unpublished: readonly boolean[];
  /** What two releases tell together where both hide a cell: growth is a table of its own, to be audited as one. */
  since: readonly Since[];
}>;

/** `earlier`: the same cells in earlier releases. A withdrawal makes a cell smaller; a few are guarded all the same. */
export function growthOf(counts: readonly number[], earlier: readonly EarlierCounts[], threshold: number): Growth {
  const isFew = (people: number): boolean => people !== 0 && Math.abs(people) < threshold;
  const differences = (cell: number, isHidden: boolean): readonly number[] =>
    earlier.flatMap(({ counts: then, hidden }) =>
      hidden[cell] === isHidden ? [(counts[cell] as number) - (then[cell] ?? 0)] : [],
    );
  const staysHidden = counts.map((_, cell) => differences(cell, true).some((people) => people < threshold));
  return {
    fresh: counts.map((count, cell) => Math.min(count, ...differences(cell, false).map(Math.abs))),
    guarded: counts.map(
      (count, cell) => count > 0 && (staysHidden[cell] === true || differences(cell, false).some(isFew)),
    ),
    unpublished: counts.map((count, cell) => count === 0 && staysHidden[cell] === true),
    since: earlier.map(({ release, counts: then, hidden }) => ({
      ...{ release, hidden },
      grown: counts.map((count, cell) => Math.abs(count - (then[cell] ?? 0))),
    })),
  };
}
