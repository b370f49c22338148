import { describe, expect, it } from 'vitest';
import { parseMargins } from './margins-csv.ts';
import { districtTotals, marginOf, sourcesOf } from './population-margins.ts';
import { filledMargins, marginsApart, samplePeople } from './sample-margins.ts';

const cellsOf = (text: string) => {
  const read = parseMargins(text);
  if (!('cells' in read)) throw new Error(JSON.stringify(read));
  return read.cells;
};
const crossed = cellsOf(filledMargins());
const partly = cellsOf(marginsApart());
const total = (variables: readonly string[], cells = crossed) =>
  marginOf(cells, variables)?.cells.map(({ categories, population }) => [...categories, population]);

describe('the margins of a set of totals', () => {
  it('add up the six bands', () => {
    const ages = (sex: number, ...bands: readonly number[]) =>
      bands.reduce((sum, band) => sum + samplePeople(1, sex, band), 0);
    expect(total(['district', 'sex', 'age3'])?.slice(0, 3)).toEqual([
      [1, 1, 1, ages(1, 1, 2)],
      [1, 1, 2, ages(1, 3, 4)],
      [1, 1, 3, ages(1, 5, 6)],
    ]);
    expect(total(['district', 'age_55'])?.[0]).toEqual([1, 1, ages(1, 1, 2, 3, 4) + ages(2, 1, 2, 3, 4)]);
    expect(total(['district', 'sex'])?.[1]).toEqual([1, 2, ages(2, 1, 2, 3, 4, 5, 6)]);
  });

  it.each([[['district']], [['district', 'sex']], [['district', 'age3']]])(
    'are the same where a district has sexes and ages apart: %j',
    (variables) => {
      expect(total(variables, partly)).toEqual(total(variables));
    },
  );

  it('are none where a district lacks the crossing', () => {
    expect(marginOf(partly, ['district', 'sex', 'age3'])).toBeUndefined();
    expect(() => marginOf(crossed, ['shoe_size'])).toThrow('shoe_size');
  });

  it('know the adults of a district, counted once', () => {
    expect([...districtTotals(crossed)]).toEqual([
      [1, 7570],
      [2, 22710],
    ]);
    expect(districtTotals(partly)).toEqual(districtTotals(crossed));
  });

  it('name each source once, with its districts', () => {
    const source = { source: 'Census 2020', table: 'https://example.org/table-5', referenceDate: '2021-10-01' };
    expect(sourcesOf(crossed)).toEqual([{ ...source, districts: [1, 2] }]);
    const other = crossed.map((cell) => (cell.district === 2 ? { ...cell, source: 'Bureau', sourceUrl: 'x' } : cell));
    expect(sourcesOf(other)).toEqual([
      { ...source, districts: [1] },
      { ...source, source: 'Bureau', sourceUrl: 'x', districts: [2] },
    ]);
  });
});
