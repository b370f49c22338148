/**
 * What a count adds to what earlier releases have told of it. Between two releases people are added: what was shown is
 * a lower bound from then on, and what is shown now an upper bound of what was hidden. So a cell is guarded where it
 * grew by a few only since it was shown, and what was hidden stays hidden: then every change that an attacker has to
 * think possible of the earlier table is possible of this one too, and only the growth has to be audited anew. A release
 * of which every hidden cell has grown by the threshold since is free: its bounds reach nobody any more.
 */
export type EarlierCounts = Readonly<{
  release: number;
  counts: readonly number[];
  hidden: readonly boolean[];
  /** Whether the sum of the cells was shown. */
  isBaseShown: boolean;
  isFree?: boolean;
}>;

/** What cells grew by since a release, whichever way. */
export type Since = Readonly<{ release: number; grown: readonly number[] }>;

export type Growth = Readonly<{
  /** People beyond the largest lower bound: all of them where no release has shown the cell. */
  fresh: readonly number[];
  /** Cells that have to be protected whatever their count. */
  guarded: readonly boolean[];
  /** Cells that an earlier release hid. */
  unpublished: readonly boolean[];
  /** Growth is a table of its own, to be audited as one. */
  since: readonly Since[];
}>;

/** `earlier`: the same cells in earlier releases. A withdrawal makes a cell smaller; a few are guarded all the same. */
export function growthOf(counts: readonly number[], earlier: readonly EarlierCounts[], threshold: number): Growth {
  const sinceShown = (cell: number): readonly number[] =>
    earlier.flatMap(({ counts: then, hidden }) =>
      hidden[cell] ? [] : [Math.abs((counts[cell] as number) - (then[cell] ?? 0))],
    );
  return {
    fresh: counts.map((count, cell) => Math.min(count, ...sinceShown(cell))),
    guarded: counts.map(
      (count, cell) => count > 0 && sinceShown(cell).some((people) => people > 0 && people < threshold),
    ),
    unpublished: counts.map((_, cell) => earlier.some(({ hidden, isFree }) => hidden[cell] === true && !isFree)),
    since: earlier.map(({ release, counts: then }) => ({
      release,
      grown: counts.map((count, cell) => Math.abs(count - (then[cell] ?? 0))),
    })),
  };
}

/** A sum that differs by a few people from one that was shown. */
export function isTellingSum(counts: readonly number[], earlier: readonly EarlierCounts[], threshold: number): boolean {
  const sum = (of: readonly number[]): number => of.reduce((total, n) => total + n, 0);
  return earlier.some(({ counts: then, isBaseShown }) => {
    const people = Math.abs(sum(counts) - sum(then));
    return isBaseShown && people > 0 && people < threshold;
  });
}
