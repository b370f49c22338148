/**
 * The sums that the parts of an index can come to. They are few, for all steps lie on equal grids; so they are worked
 * out once for all people, and a person's sum is found by one look into a table for each part.
 */
import { mostValues } from './row-values.ts';

/** After some of the parts: the sum of those answered, and how many these are. */
export type State = Readonly<{ sum: number; answered: number }>;

export const nothingYet: State = { sum: 0, answered: 0 };

/** `table`: for every state and, within it, every place of the part's `values`, the number of the next state. */
export const nextStates = (
  states: readonly State[],
  values: readonly number[],
): Readonly<{ states: readonly State[]; table: Uint16Array }> => {
  const known = new Map<string, number>();
  const next: State[] = [];
  const numberOf = (state: State): number => {
    const name = `${state.answered} ${state.sum}`;
    const number = known.get(name) ?? next.push(state) - 1;
    known.set(name, number);
    return number;
  };
  const table = states.flatMap((state) => values.map((value) => numberOf(withPart(state, value))));
  if (next.length > mostValues) throw new RangeError('the parts of an index have too many different sums');
  return { states: next, table: Uint16Array.from(table) };
};

const withPart = (state: State, value: number): State =>
  Number.isNaN(value) ? state : { sum: state.sum + value, answered: state.answered + 1 };
