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
