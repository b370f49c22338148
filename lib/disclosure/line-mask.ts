/**
 * Which answers of one group to hide, where its base and certain unions of answers (the upper end of a scale, those
 * whom a later item was asked) are shown. The unions divide the answers into blocks whose totals can be worked out;
 * within a block what is hidden adds up to a known number, so every hidden answer can be anything from none of it to
 * all of it. That number must be as large as the threshold; until it is, the smallest answers are hidden with the
 * others. A union that would have to be broken for this is given up; a fixed one cannot be, for it is shown elsewhere.
 * Counts are unweighted people.
 */
import { isSensitive } from './extended-table.ts';
import type { Growth } from './growth.ts';

export type Line = Readonly<{ counts: readonly number[] }> & Growth;

/** `places`: of the answers in the line. */
export type Union = Readonly<{ places: readonly number[]; isFixed?: true }>;

/** `blocks`: of answers, hidden or not; each total can be worked out. */
export type LineMask = Readonly<{ hidden: readonly boolean[]; blocks: readonly (readonly number[])[] }>;

/** Undefined where nothing that can be hidden protects: the group must be withheld. */
export function maskLine(line: Line, unions: readonly Union[], threshold: number): LineMask | undefined {
  const blocks = blocksOf(line.counts.length, unions);
  const hidden = blocks.map((block) => hiddenIn(line, block, threshold));
  if (hidden.every((places) => places !== undefined)) {
    const all = new Set(hidden.flat());
    return { hidden: line.counts.map((_, place) => all.has(place)), blocks };
  }
  const last = unions.findLastIndex(({ isFixed }) => isFixed === undefined);
  return last < 0 ? undefined : maskLine(line, unions.toSpliced(last, 1), threshold);
}

/** Answers that the same unions hold. */
export function blocksOf(length: number, unions: readonly Union[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (let place = 0; place < length; place += 1) {
    const key = unions.map(({ places }) => Number(places.includes(place))).join('');
    blocks.set(key, [...(blocks.get(key) ?? []), place]);
  }
  return [...blocks.values()];
}

/** Whether the total of these answers follows from what is shown. */
export function isKnown({ hidden, blocks }: LineMask, places: readonly number[]): boolean {
  return blocks.every((block) => {
    const hiddenHere = block.filter((place) => hidden[place]);
    const inside = hiddenHere.filter((place) => places.includes(place));
    return inside.length === 0 || inside.length === hiddenHere.length;
  });
}

/** Numbers of people that add up to something known, and those of them that have to be protected. */
type Layer = Readonly<{ people: readonly number[]; small: readonly number[] }>;

function hiddenIn(line: Line, block: readonly number[], threshold: number): readonly number[] | undefined {
  const { counts, fresh, guarded, unpublished, since } = line;
  const mustHide = (place: number): boolean =>
    guarded[place] === true || isSensitive(counts[place] as number, threshold);
  const hidden = new Set(block.filter((place) => mustHide(place) || unpublished[place] === true));
  const layers: readonly Layer[] = [
    { people: fresh, small: [...hidden] },
    ...since.map(({ grown }) => ({
      people: grown,
      small: block.filter((place) => isSensitive(grown[place] as number, threshold)),
    })),
  ];
  for (;;) {
    const layer = layers.find((each) => lacksRoom(each, block, hidden, threshold));
    if (layer === undefined) return [...hidden];
    const next = smallestOpen(layer, block, hidden, counts);
    if (next === undefined) return undefined;
    hidden.add(next);
  }
}

function lacksRoom(
  { people, small }: Layer,
  block: readonly number[],
  hidden: ReadonlySet<number>,
  threshold: number,
): boolean {
  if (small.length === 0) return false;
  const unknown = block.filter((place) => hidden.has(place));
  return unknown.length < 2 || unknown.reduce((sum, place) => sum + (people[place] as number), 0) < threshold;
}

function smallestOpen(
  { people }: Layer,
  block: readonly number[],
  hidden: ReadonlySet<number>,
  counts: readonly number[],
): number | undefined {
  const open = block.filter((place) => !hidden.has(place) && (people[place] as number) > 0);
  return open.sort((a, b) => (counts[a] as number) - (counts[b] as number))[0];
}
