/**
 * For the attacker's script: the smallest and largest value that a variable can have under linear equations with no
 * variable below 0. The simplex method on a dense tableau, by Bland's rule, which never cycles.
 */
export type Equation = Readonly<{ terms: ReadonlyMap<number, number>; value: number }>;

const tiny = 1e-7;

type Tableau = { rows: number[][]; basis: number[]; width: number };

/** Undefined where nothing satisfies the equations. What is made finds both ends for one variable. */
export const linearProgram = (
  variables: number,
  equations: readonly Equation[],
): ((variable: number) => Readonly<{ low: number; high: number }>) | undefined => {
  const { known, left } = substituted(equations);
  if ([...known.values()].some((value) => value < -tiny)) return undefined;
  const places = new Map<number, number>();
  for (let variable = 0; variable < variables; variable += 1)
    if (!known.has(variable)) places.set(variable, places.size);
  const open = left.map(({ terms, value }) => ({
    terms: new Map([...terms].map(([variable, factor]) => [places.get(variable) as number, factor])),
    value,
  }));
  const tableau = feasible(places.size, open);
  if (tableau === undefined) return undefined;
  return (variable) => {
    const place = places.get(variable);
    const value = known.get(variable) ?? 0;
    if (place === undefined) return { low: value, high: value };
    return { low: -optimum(tableau, places.size, place, -1), high: optimum(tableau, places.size, place, 1) };
  };
};

/** An equation with one variable says what it is; put into the others, until none is left. */
const substituted = (equations: readonly Equation[]) => {
  const known = new Map<number, number>();
  let left = equations;
  for (;;) {
    const single = left.filter(({ terms }) => terms.size === 1);
    for (const { terms, value } of single) for (const [variable, factor] of terms) known.set(variable, value / factor);
    if (single.length === 0) return { known, left };
    left = left.flatMap(({ terms, value }): readonly Equation[] => {
      const open = [...terms].filter(([variable]) => !known.has(variable));
      const given = [...terms].reduce((sum, [variable, factor]) => sum + factor * (known.get(variable) ?? 0), 0);
      return open.length === 0 && Math.abs(value - given) < tiny
        ? []
        : [{ terms: new Map(open), value: value - given }];
    });
    // What contradicts itself stays, with no variable, and makes the rest infeasible.
    if (left.some(({ terms }) => terms.size === 0)) return { known, left };
  }
};

/** A tableau whose basis holds none of the artificial variables, or one that is 0 and stays so. */
const feasible = (variables: number, equations: readonly Equation[]): Tableau | undefined => {
  const width = variables + equations.length;
  const rows = equations.map(({ terms, value }, at) => {
    const sign = value < 0 ? -1 : 1;
    const row = new Array<number>(width + 1).fill(0);
    for (const [variable, factor] of terms) row[variable] = sign * factor;
    row[variables + at] = 1;
    row[width] = sign * value;
    return row;
  });
  const tableau = { rows, basis: equations.map((_, at) => variables + at), width };
  const cost = Array.from({ length: width }, (_, column) => (column < variables ? 0 : -1));
  if (maximise(tableau, cost, width) < -tiny) return undefined;
  dropArtificial(tableau, variables);
  return tableau;
};

const dropArtificial = (tableau: Tableau, variables: number): void => {
  for (let row = tableau.rows.length - 1; row >= 0; row -= 1) {
    if ((tableau.basis[row] as number) < variables) continue;
    const column = (tableau.rows[row] as number[]).findIndex((factor, at) => at < variables && Math.abs(factor) > tiny);
    if (column >= 0) pivot(tableau, row, column);
    else {
      tableau.rows.splice(row, 1);
      tableau.basis.splice(row, 1);
    }
  }
};

const optimum = (tableau: Tableau, variables: number, variable: number, sign: number): number => {
  const cost = new Array<number>(tableau.width).fill(0);
  cost[variable] = sign;
  return maximise(tableau, cost, variables);
};

/** Only the first `usable` columns may enter. */
const maximise = (tableau: Tableau, cost: readonly number[], usable: number): number => {
  const { rows, basis, width } = tableau;
  for (;;) {
    const entering = enteringColumn(tableau, cost, usable);
    if (entering < 0)
      return rows.reduce((sum, row, at) => sum + (cost[basis[at] as number] as number) * (row[width] as number), 0);
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(tableau, leaving, entering);
  }
};

const enteringColumn = ({ rows, basis }: Tableau, cost: readonly number[], usable: number): number => {
  const priced = rows.flatMap((row, at) => {
    const price = cost[basis[at] as number] as number;
    return price === 0 ? [] : [{ row, price }];
  });
  for (let column = 0; column < usable; column += 1) {
    const gain = priced.reduce(
      (left, { row, price }) => left - price * (row[column] as number),
      cost[column] as number,
    );
    if (gain > tiny) return column;
  }
  return -1;
};

const leavingRow = ({ rows, basis, width }: Tableau, column: number): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const factor = row[column] as number;
    if (factor <= tiny) continue;
    const ratio = (row[width] as number) / factor;
    const isTie = best >= 0 && Math.abs(ratio - least) < tiny;
    if (best < 0 || (isTie ? (basis[at] as number) < (basis[best] as number) : ratio < least)) {
      best = at;
      least = ratio;
    }
  }
  return best;
};

const pivot = ({ rows, basis }: Tableau, at: number, column: number): void => {
  const row = rows[at] as number[];
  const factor = row[column] as number;
  for (let k = 0; k < row.length; k += 1) row[k] = (row[k] as number) / factor;
  for (const [other, each] of rows.entries()) {
    const share = each[column] as number;
    if (other === at || share === 0) continue;
    for (let k = 0; k < each.length; k += 1) each[k] = (each[k] as number) - share * (row[k] as number);
  }
  basis[at] = column;
};
