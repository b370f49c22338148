/** What a set of known totals says of the population: its margins, its sources, its size. */
import type { Margin } from './margin.ts';
import { ageGroupOf, isAgeVariable } from './population-codes.ts';
import type { MarginSource } from './run-report.ts';
import type { PopulationCell } from './store.ts';

const codeOf = (cell: PopulationCell, variable: string): number | undefined => {
  if (variable === 'district') return cell.district;
  if (variable === 'sex') return cell.sex;
  if (isAgeVariable(variable)) return cell.ageGroup === undefined ? undefined : ageGroupOf(variable, cell.ageGroup);
  throw new RangeError(`No margin is known by ${variable}`);
};

/** Of a district that has the sexes and the ages apart, the lines of the one or of the other: never both counted. */
const countedOnce = (cells: readonly PopulationCell[], variables: readonly string[]): readonly PopulationCell[] => {
  const needed = variables.filter((variable) => variable !== 'district');
  return cells.filter(({ sex, ageGroup }) => {
    if (sex !== undefined && ageGroup !== undefined) return true;
    if (needed.length === 0) return sex !== undefined;
    return needed.every((variable) => (variable === 'sex' ? sex : ageGroup) !== undefined);
  });
};

/** The six bands added up; undefined where a district lacks the crossing. */
export const marginOf = (cells: readonly PopulationCell[], variables: readonly string[]): Margin | undefined => {
  const sums = new Map<string, { categories: readonly number[]; population: number }>();
  const counted = countedOnce(cells, variables);
  if (new Set(counted.map(({ district }) => district)).size < new Set(cells.map(({ district }) => district)).size) {
    return undefined;
  }
  for (const cell of counted) {
    const categories = variables.map((variable) => codeOf(cell, variable) as number);
    const key = categories.join();
    const population = (sums.get(key)?.population ?? 0) + cell.population;
    sums.set(key, { categories, population });
  }
  const inOrder = [...sums.values()].toSorted((a, b) => compareCodes(a.categories, b.categories));
  return { variables, cells: inOrder };
};

const compareCodes = (a: readonly number[], b: readonly number[]): number => {
  const place = a.findIndex((code, index) => code !== b[index]);
  return place === -1 ? 0 : (a[place] as number) - (b[place] as number);
};

/** Adults of each district. */
export const districtTotals = (cells: readonly PopulationCell[]): ReadonlyMap<number, number> =>
  new Map(
    (marginOf(cells, ['district'])?.cells ?? []).map(({ categories, population }) => [
      categories[0] as number,
      population,
    ]),
  );

export const sourcesOf = (cells: readonly PopulationCell[]): readonly MarginSource[] => {
  const found = new Map<string, MarginSource>();
  for (const { source, table, sourceUrl, referenceDate, district } of cells) {
    const key = JSON.stringify([source, table, sourceUrl, referenceDate]);
    const districts = [...new Set([...(found.get(key)?.districts ?? []), district])].sort((a, b) => a - b);
    found.set(key, { source, table, referenceDate, districts, ...(sourceUrl !== undefined && { sourceUrl }) });
  }
  return [...found.values()];
};
