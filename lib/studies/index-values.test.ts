import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumn } from '#lib/analysis/column.ts';
import { indexDefinition, indexDefinitions, variablesOfIndex } from './index-definitions.ts';
import { type Columns, indexValues, levelOf, partValues, valuesOf } from './index-values.ts';
import { mean, valuesIn } from './sample.ts';

type Rows = Readonly<Record<string, readonly number[]>>;

const columnOf = (codes: readonly number[]) => {
  const label = { ru: '', kk: '', en: '' };
  const column = createColumn(
    { name: 'any', item: 'any', kind: 'code', level: 'ordinal', label, values: [], missing: [] },
    90,
  );
  for (const [row, code] of codes.entries()) column.write(row, code);
  return column;
};

/** A file of the columns given; all others were not answered. */
const fileOf = (rows: Rows, size: number): Columns => ({
  size: () => size,
  column: (name) => columnOf(rows[name] ?? new Array<number>(size).fill(-5)),
});

const index = (id: 'contact' | 'barrier' | 'trust', rows: Rows): readonly number[] => {
  const size = Object.values(rows)[0]?.length ?? 0;
  return valuesIn(valuesOf(fileOf(rows, size), indexDefinition(id)).index);
};

const kin = (flags: readonly number[]): Rows =>
  Object.fromEntries(flags.map((flag, option) => [`kin_across_${option + 1}`, [flag]]));

describe('contact', () => {
  it.each([
    // relatives, daily contact, a trip within the month
    [[0, 1, 0, 0], 6, 1, 1],
    // nobody, not at all, never
    [[0, 0, 0, 0], 1, 5, 0],
    // friends, once a year or less (1/5), years ago (1/4)
    [[0, 0, 1, 0], 2, 4, (1 + 1 / 5 + 1 / 4) / 3],
    // hard to say how often: the mean of the two others
    [[1, 0, 0, 0], -1, 3, (1 + 1 / 2) / 2],
    // one part of three is less than half
    [[-2, -2, -2, -2], -1, 3, Number.NaN],
  ])('%j %i %i -> %d', (flags, contact, trip, value) => {
    const rows = { ...kin(flags), contact_freq: [contact], last_trip: [trip] };
    const [found] = index('contact', rows);
    expect(found).toEqual(Number.isNaN(value) ? Number.NaN : expect.closeTo(value, 12));
  });
});

describe('barrier', () => {
  const rows = (codes: readonly number[]): Rows =>
    Object.fromEntries(
      ['queue', 'docs', 'transport', 'cost', 'comm', 'law', 'lang', 'trust'].map((row, at) => [
        `barriers_${row}`,
        [codes[at] ?? -5],
      ]),
    );

  it.each([
    [[1, 1, 1, 1, 1, 1, 1, 1], 0],
    [[3, 3, 3, 3, 3, 3, 3, 3], 1],
    [[1, 2, 3, 2], 0.5],
    // what does not concern them is left out, of the mean and of the half
    [[3, 3, 3, 3, 90, 90, 90, 90], 1],
    [[3, 3, 3, 90, 90, 90, 90, 90], Number.NaN],
    [[-1, -1, -1, -1, -1, 3, 3, 3], Number.NaN],
  ])('%j -> %d', (codes, value) => {
    expect(index('barrier', rows(codes))).toEqual([value]);
  });
});

it('takes trust from two groups and four roles', () => {
  const names = variablesOfIndex(indexDefinition('trust'));
  expect(names).toEqual([
    ...['trust_groups_nd', 'trust_groups_nc', 'comfort_neighbour', 'comfort_colleague'],
    ...['comfort_boss', 'comfort_family'],
  ]);
  const [value] = index('trust', { trust_groups_nd: [4], trust_groups_nc: [3], comfort_boss: [1] });
  expect(value).toBeCloseTo((1 + 2 / 3 + 0) / 3, 12);
});

it('lies between 0 and 1 whatever was answered, and has a value only where half of the parts have', () => {
  const codes = fc.array(fc.constantFrom(-6, -5, -2, -1, 0, 1, 2, 3, 4, 5, 6, 90), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...indexDefinitions), codes, (definition, given) => {
      const names = variablesOfIndex(definition);
      const rows = Object.fromEntries(names.map((name, at) => [name, [given[at % given.length] as number]]));
      const parts = definition.parts.map((part) => partValues(fileOf(rows, 1), part));
      const answered = parts.flatMap(valuesIn).filter((value) => !Number.isNaN(value));
      const [value = Number.NaN] = valuesIn(indexValues(parts));
      expect(Number.isNaN(value)).toBe(answered.length * 2 < definition.parts.length || answered.length === 0);
      if (Number.isNaN(value)) return;
      expect(value >= 0 && value <= 1).toBe(true);
      expect(value).toBe(mean(answered));
    }),
  );
});

describe('levelOf', () => {
  it.each([
    [0, 1],
    [0.33, 1],
    [1 / 3, 2],
    // a third, as a sum of ninths has it
    [1 / 9 + 1 / 9 + 1 / 9, 2],
    [0.66, 2],
    [2 / 3, 3],
    [1, 3],
    [Number.NaN, undefined],
  ])('%d -> %s', (value, level) => {
    expect(levelOf(value)).toBe(level);
  });
});
