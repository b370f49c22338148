/**
 * The steps by which a row gets a number: each looks one column's place up in a table and makes the number finer, or
 * finds that the row is not looked at. A pass over a million rows is then a few passes over short arrays.
 */
import { type Column, missingPlaces, type Places, placesFrom } from './column.ts';

/** `table`: for every place of the column, from the lowest missing code on, one below `size`, or -1. */
export type Step = Readonly<{
  column: Pick<Column, 'isNarrow' | 'places'>;
  table: Int32Array;
  size: number;
}>;

export const notLookedAt = -1;

export const stepOf = (column: Column, size: number, placeOf: (code: number) => number | undefined): Step => {
  const table = new Int32Array(column.span() + missingPlaces);
  for (let at = 0; at < table.length; at += 1) {
    table[at] = placeOf(column.codeOf(at - missingPlaces)) ?? notLookedAt;
  }
  return { column, table, size };
};

/** Rows with one of these codes, told apart by them. */
export const listStep = (column: Column, codes: readonly number[]): Step => {
  const places = new Map(codes.map((code, place) => [code, place]));
  return stepOf(column, codes.length, (code) => places.get(code));
};

/** Rows with one of these codes, together. */
export const filterStep = (column: Column, codes: readonly number[]): Step =>
  stepOf(column, 1, (code) => (codes.includes(code) ? 0 : undefined));

/** -1 for a negative number, else 0: where people are dropped at random, branching on it costs more than the rest. */
const sign = (number: number): number => number >> 31;

const takeOne = (numbers: Int32Array, { table, size, column }: Step, from: number): void => {
  const places = placesFrom(column, from);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number;
    const place = table[(places[row] as number) + missingPlaces] as number;
    numbers[row] = (Math.imul(number, size) + place) | sign(number | place);
  }
};

type Four = readonly [Step, Step, Step, Step];

/** Four columns of bytes at once: a number is read and written once for all of them, and nothing is branched on. */
const takeFour = (numbers: Int32Array, steps: Four, from: number): void => {
  const [{ table: a, size: aSize }, { table: b, size: bSize }, { table: c, size: cSize }, { table: d, size: dSize }] =
    steps;
  const [as, bs, cs, ds] = steps.map(({ column }) => placesFrom(column, from)) as [Places, Places, Places, Places];
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] as number;
    const aPlace = a[(as[row] as number) + missingPlaces] as number;
    const bPlace = b[(bs[row] as number) + missingPlaces] as number;
    const cPlace = c[(cs[row] as number) + missingPlaces] as number;
    const dPlace = d[(ds[row] as number) + missingPlaces] as number;
    const twice = Math.imul(Math.imul(number, aSize) + aPlace, bSize) + bPlace;
    const finer = Math.imul(Math.imul(twice, cSize) + cPlace, dSize) + dPlace;
    numbers[row] = finer | sign(number | aPlace | bPlace | cPlace | dPlace);
  }
};

/** Leaves every number as it is. */
const neutral = ({ column, table }: Step): Step => ({ column, table: new Int32Array(table.length), size: 1 });

/** The steps in groups that can be taken at once, in their order. */
export const inGroups = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < 4 && step.column.isNarrow && last[0]?.column.isNarrow) last.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => {
    const first = group[0] as Step;
    return group.length === 1 ? group : [...group, neutral(first), neutral(first), neutral(first)].slice(0, 4);
  });
};

/** Takes rows of one chunk, from this one on, through all steps. */
export const takeSteps = (numbers: Int32Array, groups: readonly (readonly Step[])[], from: number): void => {
  for (const group of groups) {
    if (group.length === 1) takeOne(numbers, group[0] as Step, from);
    else takeFour(numbers, group as unknown as Four, from);
  }
};
