/**
 * Who answered so fast that reading was impossible: a duration strictly below a third (or a half, as a check) of
 * the median of their group, the group being district × interface language, for Kazakh and Russian texts differ in length.
 * A flag, never an exclusion. A duration that is not a number is not judged. Units: those of the durations.
 * Source: Greszki, Meyer & Schoen (2015). The median is the middle one, or the mean of the middle two (R median).
 */
export type SpeedGroup = Readonly<{ group: number; n: number; median: number; threshold: number }>;

export type Speeders = Readonly<{ groups: readonly SpeedGroup[]; rows: readonly number[] }>;

/** `groupOf`: the number of each row's group. The groups come in ascending order, the rows flagged too. */
export function speeders(durations: ArrayLike<number>, groupOf: ArrayLike<number>, divisor = 3): Speeders {
  const members = new Map<number, number[]>();
  for (let row = 0; row < durations.length; row += 1) {
    if (Number.isNaN(durations[row])) continue;
    const group = groupOf[row] as number;
    const rows = members.get(group);
    if (rows === undefined) members.set(group, [row]);
    else rows.push(row);
  }
  const flagged: number[] = [];
  const groups = [...members]
    .sort(([a], [b]) => a - b)
    .map(([group, rows]) => {
      const median = middle(rows.map((row) => durations[row] as number));
      const threshold = median / divisor;
      flagged.push(...rows.filter((row) => (durations[row] as number) < threshold));
      return { group, n: rows.length, median, threshold };
    });
  return { groups, rows: flagged.sort((a, b) => a - b) };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}
