/**
 * What every person's answers make of an index: a value between 0 and 1, or none where fewer than half of its parts
 * were answered. One pass per part over the columns of the analysis file.
 */
import type { Column } from '#lib/analysis/column.ts';
import type { IndexDefinition, IndexPart } from './index-definitions.ts';

/** The part of an analysis file that the values are worked out from. */
export type Columns = Readonly<{ size(): number; column(name: string): Pick<Column, 'codes'> }>;

/** NaN: not answered on the scale. A row of the file each. */
export const partValues = (file: Columns, part: IndexPart): Float64Array => {
  const values = new Float64Array(file.size()).fill(Number.NaN);
  if (part.kind === 'steps') {
    const codes = file.column(part.variable).codes(file.size());
    for (let row = 0; row < values.length; row += 1) {
      values[row] = part.steps.get(codes[row] as number) ?? Number.NaN;
    }
    return values;
  }
  const flags = part.variables.map((name) => file.column(name).codes(file.size()));
  for (let row = 0; row < values.length; row += 1) {
    if (flags.some((codes) => codes[row] === 1)) values[row] = 1;
    else if (flags.every((codes) => codes[row] === 0)) values[row] = 0;
  }
  return values;
};

export const indexValues = (parts: readonly Float64Array[]): Float64Array => {
  const values = new Float64Array(parts[0]?.length ?? 0).fill(Number.NaN);
  for (let row = 0; row < values.length; row += 1) {
    let sum = 0;
    let answered = 0;
    for (const part of parts) {
      const value = part[row] as number;
      if (Number.isNaN(value)) continue;
      sum += value;
      answered += 1;
    }
    if (answered > 0 && answered * 2 >= parts.length) values[row] = sum / answered;
  }
  return values;
};

/** Low, middle and high: thirds of the scale, the same for every wave and district. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** Sums of thirds come a rounding error below their edge. */
const rounding = 1e-9;

export const levelOf = (value: number): Level | undefined => {
  if (Number.isNaN(value)) return undefined;
  if (value < 1 / 3 - rounding) return 1;
  return value < 2 / 3 - rounding ? 2 : 3;
};

export const valuesOf = (file: Columns, { parts }: IndexDefinition) => {
  const ofParts = parts.map((part) => partValues(file, part));
  return { parts: ofParts, index: indexValues(ofParts) };
};
