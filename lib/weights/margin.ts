/** A margin: how many people of the population have these categories of its variables, by the census. */

/** One known total. `categories`: a code for each of the margin's variables, in their order. */
export type MarginCell = Readonly<{ categories: readonly number[]; population: number }>;

export type Margin = Readonly<{ variables: readonly string[]; cells: readonly MarginCell[] }>;

/** The people to be weighted: a code per row for every variable that a margin names; a negative one is missing. */
export type Sample = Readonly<{
  size: number;
  codes: Readonly<Record<string, ArrayLike<number>>>;
  /** The weight to start from, 1/selection probability; 1 where none is given. */
  start?: ArrayLike<number>;
}>;

/** What a cell is made of, by name, as a page names it. */
export type CellName = Readonly<Record<string, number>>;

export function cellName(variables: readonly string[], categories: readonly number[]): CellName {
  return Object.fromEntries(variables.map((variable, index) => [variable, categories[index] as number]));
}

/** Stands for any missing code of a variable in a margin's cell. */
export const missingCategory = -1;

export function codesOf(sample: Sample, variable: string): ArrayLike<number> {
  const codes = sample.codes[variable];
  if (codes?.length !== sample.size) throw new RangeError(`The sample has no ${sample.size} codes of ${variable}`);
  return codes;
}

/** A weight of 0 or none is a fault, not an exclusion. */
export function startOf({ start }: Sample, row: number): number {
  const weight = start === undefined ? 1 : (start[row] as number);
  if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) throw new RangeError(`Row ${row} has a weight of ${weight}`);
  return weight;
}
