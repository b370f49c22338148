/** The columns of an analysis file: those that are written, row by row, and those that are worked out when asked for. */
import type { Variable } from '#lib/items/item-type.ts';
import { notAsked } from '#lib/items/missing.ts';
import type { CellLayout } from './cell-layout.ts';
import type { Column } from './column.ts';
import {
  canCross,
  crossedColumn,
  crossingMark,
  type DerivedColumn,
  recodedColumn,
  recodedVariable,
} from './derived-column.ts';
import { type GivenRecode, givenRecodes } from './given-recodes.ts';
import { createLastUsed } from './last-used.ts';
import type { Recode } from './recode.ts';
import { storedColumns } from './stored-columns.ts';

export type Columns = Readonly<{
  /** Lays the bytes of a response into the columns. */
  write(row: number, cells: Uint8Array): void;
  variables(): readonly Variable[];
  answered(): readonly Variable[];
  has(name: string): boolean;
  /** Worked out up to `size` rows; undefined where there is none. */
  column(name: string, size: number): Column | undefined;
  /** The recodes that researchers have saved. False when nothing is new. */
  recode(saved: readonly Recode[]): boolean;
}>;

/** Every pair of variables is a crossing, so only those that were asked for last are kept. */
const mostCrossings = 16;

const recodesOf = ({ entries }: CellLayout): readonly GivenRecode[] => {
  const [newest] = entries;
  return newest === undefined ? [] : givenRecodes(newest.questionnaire);
};

export const createColumns = (layout: CellLayout): Columns => {
  const stored = storedColumns(layout);
  const given = recodesOf(layout);
  const beside = new Set(layout.system.map(({ variable }) => variable.name));
  const all = [...stored.columns.values()].map(({ variable }) => variable);
  const answered = all.filter(({ name }) => !beside.has(name));
  const listedWith = (recodes: readonly GivenRecode[]): readonly Variable[] => [
    ...all,
    ...recodes.flatMap(({ recode, isListed }) => {
      const source = isListed ? stored.columns.get(recode.from) : undefined;
      return source === undefined ? [] : [recodedVariable(recode, source.variable)];
    }),
  ];
  let recodes = given;
  let listed = listedWith(given);
  let saved: readonly Recode[] = [];
  let recoded = new Map<string, DerivedColumn>();
  let crossing = createLastUsed<DerivedColumn>(mostCrossings);
  const recodeNamed = (name: string): DerivedColumn | undefined => {
    const known = recoded.get(name);
    if (known !== undefined) return known;
    const found = recodes.find(({ recode }) => recode.name === name);
    const source = found && stored.columns.get(found.recode.from);
    if (found === undefined || source === undefined) return undefined;
    const made = recodedColumn(found.recode, source, found.otherwise);
    recoded.set(name, made);
    return made;
  };
  const single = (name: string, size: number): Column | undefined => {
    const own = stored.columns.get(name);
    if (own !== undefined) return own;
    const found = recodeNamed(name);
    found?.extend(size);
    return found?.column;
  };
  const crossed = (name: string, size: number): Column | undefined => {
    const [first = '', second = '', ...more] = name.split(crossingMark);
    const [one, other] = [single(first, size), single(second, size)];
    if (one === undefined || other === undefined || more.length > 0 || !canCross(other.variable)) return undefined;
    const found = crossing(name, () => crossedColumn(one, other));
    found.extend(size);
    return found.column;
  };
  const column = (name: string, size: number): Column | undefined =>
    name.includes(crossingMark) ? crossed(name, size) : single(name, size);
  return {
    write: stored.write,
    variables: () => listed,
    answered: () => answered,
    has: (name) => column(name, 0) !== undefined,
    column,
    recode(recodesNow) {
      if (JSON.stringify(recodesNow) === JSON.stringify(saved)) return false;
      saved = recodesNow;
      recodes = [...given, ...saved.map((recode) => ({ recode, otherwise: notAsked, isListed: true }))];
      listed = listedWith(recodes);
      recoded = new Map();
      crossing = createLastUsed<DerivedColumn>(mostCrossings);
      return true;
    },
  };
};
