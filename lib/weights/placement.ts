/** In which cell of a margin every respondent stands. */
import { isMissing } from '#lib/items/missing.ts';
import { codesOf, type Margin, missingCategory, type Sample } from './margin.ts';

/** The categories of one respondent. Who lacks one value is in the cell of those who lack them all, of their group. */
export type CategoriesOf = (row: number) => readonly number[];

/** `groupVariable`: the one that missing values are counted within (district). */
export function categoriesBy(sample: Sample, { variables }: Margin, groupVariable?: string): CategoriesOf {
  const columns = variables.map((variable) => codesOf(sample, variable));
  const isGroup = variables.map((variable) => variable === groupVariable);
  return (row) => {
    const codes = columns.map((column) => column[row] as number);
    if (!codes.some(isMissing)) return codes;
    return codes.map((code, place) => (isGroup[place] && !isMissing(code) ? code : missingCategory));
  };
}

/** Per row the index of its cell; -1 where the margin has none for it. */
export function placement(sample: Sample, margin: Margin, groupVariable?: string): Int32Array {
  const columns = margin.variables.map((variable) => codesOf(sample, variable));
  const categories = categoriesBy(sample, margin, groupVariable);
  const find = finder(margin);
  const found = new Int32Array(sample.size);
  const codes = new Array<number>(columns.length).fill(0);
  for (let row = 0; row < sample.size; row += 1) {
    let isWhole = true;
    for (let place = 0; place < columns.length; place += 1) {
      const code = (columns[place] as ArrayLike<number>)[row] as number;
      codes[place] = code;
      if (isMissing(code)) isWhole = false;
    }
    found[row] = find(isWhole ? codes : categories(row));
  }
  return found;
}

/** Categories to the index of their cell, by a table: a million rows are looked up without making a string of each. */
function finder({ variables, cells }: Margin): (categories: readonly number[]) => number {
  const known = variables.map((_, place) => numbered(cells.map(({ categories }) => categories[place] as number)));
  const size = known.reduce((product, codes) => product * codes.size, 1);
  const table = new Int32Array(size).fill(-1);
  const position = (categories: readonly number[]): number => {
    let at = 0;
    for (let place = 0; place < known.length; place += 1) {
      const codes = known[place] as ReadonlyMap<number, number>;
      const index = codes.get(categories[place] as number);
      if (index === undefined) return -1;
      at = at * codes.size + index;
    }
    return at;
  };
  for (const [index, { categories }] of cells.entries()) {
    const at = position(categories);
    if (table[at] !== -1) throw new RangeError(`A margin names the cell ${categories.join()} twice`);
    table[at] = index;
  }
  return (categories) => {
    const at = position(categories);
    return at === -1 ? -1 : (table[at] as number);
  };
}

export function numbered(codes: Iterable<number>): ReadonlyMap<number, number> {
  return new Map([...new Set(codes)].map((code, index) => [code, index]));
}

export function peopleIn(places: Int32Array, cells: number): Int32Array {
  const counts = new Int32Array(cells);
  for (const place of places) if (place >= 0) counts[place] = (counts[place] as number) + 1;
  return counts;
}
