/**
 * The classes of a number as they may be shown: neighbouring ones are taken together until none holds a few
 * people only, or a few more than an earlier release has shown. Nothing is hidden then, so the median may stand.
 */
import { isSensitive } from './extended-table.ts';
import { type EarlierCounts, growthOf } from './growth.ts';

/** Places of the classes that are taken together, in order; undefined where all of them together are too few. */
export const mergedClasses = (
  counts: readonly number[],
  then: readonly EarlierCounts[],
  threshold: number,
): readonly (readonly number[])[] | undefined => {
  const { fresh, guarded, unpublished } = growthOf(counts, then, threshold);
  const isAlone = (place: number): boolean =>
    !(isSensitive(counts[place] as number, threshold) || guarded[place] || unpublished[place]);
  const room = (places: readonly number[]): number => places.reduce((sum, place) => sum + (fresh[place] as number), 0);
  const isEnough = (places: readonly number[]): boolean =>
    places.length === 1 ? isAlone(places[0] as number) : room(places) >= threshold;
  const groups: number[][] = [];
  let open: number[] = [];
  for (let place = 0; place < counts.length; place += 1) {
    open.push(place);
    if (!isEnough(open)) continue;
    groups.push(open);
    open = [];
  }
  while (open.length > 0) {
    const before = groups.pop();
    if (before === undefined) return undefined;
    open = [...before, ...open];
    if (isEnough(open)) {
      groups.push(open);
      open = [];
    }
  }
  return groups;
};

/** The same classes for several groups of people, so that none holds a few people in any of them. */
export const mergedInAll = (
  groups: readonly (readonly number[])[],
  threshold: number,
): readonly (readonly number[])[] => {
  const places = [...(groups[0] ?? []).keys()];
  const single = places.map((place): readonly number[] => [place]);
  return groups.reduce<readonly (readonly number[])[]>(
    (merged, counts) => joined(merged, mergedClasses(counts, [], threshold) ?? [places]),
    single,
  );
};

/** A class begins only where both begin one. */
const joined = (
  some: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const begins = some.filter(([first]) => others.some((other) => other[0] === first)).map(([first]) => first as number);
  const all = some.flat();
  return begins.map((begin, index) =>
    all.filter((place) => place >= begin && place < (begins[index + 1] ?? all.length)),
  );
};
