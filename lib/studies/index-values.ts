/**
 * What every person's answers make of an index: a value between 0 and 1, or none where fewer than half of its parts
 * were answered. One pass per part over the columns of the analysis file.
 */
import type { Column } from '#lib/analysis/column.ts';
import type { IndexDefinition, IndexPart } from './index-definitions.ts';
import { nextStates, nothingYet, type State } from './index-states.ts';
import { inOrder, type RowValues, translated, worthOf } from './row-values.ts';

/** The part of an analysis file that the values are worked out from. */
export type Columns = Readonly<{
  size(): number;
  column(name: string): Pick<Column, 'codeOf' | 'places' | 'span'>;
}>;

/** None: not answered on the scale. */
export const partValues = (file: Columns, part: IndexPart): RowValues =>
  part.kind === 'steps' ? worthOf(file.column(part.variable), file.size(), part.steps) : anyOfValues(file, part);

/** A flag that is set settles it; one that is missing leaves open what none of the others says. */
const [isSet, isMissing] = [1, 2];
const marks: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, isSet],
]);
/** By the marks of all flags together: none set, one set, one missing, one of each. */
const placeOfMarks = [1, 2, 0, 2];

const anyOfValues = (file: Columns, { variables }: Extract<IndexPart, { kind: 'any-of' }>): RowValues => {
  const places = new Uint16Array(file.size());
  for (const name of variables) {
    const flags = translated(file.column(name), file.size(), (code) => marks.get(code) ?? isMissing);
    for (let row = 0; row < places.length; row += 1) places[row] = (places[row] as number) | (flags[row] as number);
  }
  return { places: places.map((mark) => placeOfMarks[mark] as number), values: [Number.NaN, 0, 1] };
};

export const indexValues = (parts: readonly RowValues[]): RowValues => {
  const rows = new Uint16Array(parts[0]?.places.length ?? 0);
  let states: readonly State[] = [nothingYet];
  for (const { places, values } of parts) {
    const next = nextStates(states, values);
    states = next.states;
    for (let row = 0; row < rows.length; row += 1) {
      rows[row] = next.table[(rows[row] as number) * values.length + (places[row] as number)] as number;
    }
  }
  const ofStates = states.map((state) => meanOf(state, parts.length));
  const values = [Number.NaN, ...inOrder(ofStates.filter((value) => !Number.isNaN(value)))];
  const places = new Map(values.map((value, place) => [value, place]));
  const placeOfState = Uint16Array.from(ofStates, (value) => places.get(value) as number);
  return { places: rows.map((state) => placeOfState[state] as number), values };
};

const meanOf = ({ sum, answered }: State, parts: number): number =>
  answered > 0 && answered * 2 >= parts ? sum / answered : Number.NaN;

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

/** An index of every row, and its parts. */
export type IndexOfRows = Readonly<{ parts: readonly RowValues[]; index: RowValues }>;

export const valuesOf = (file: Columns, { parts }: IndexDefinition): IndexOfRows => {
  const ofParts = parts.map((part) => partValues(file, part));
  return { parts: ofParts, index: indexValues(ofParts) };
};
