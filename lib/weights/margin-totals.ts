/**
 * Whether margins speak of the same population: first their grand totals, then the totals of every combination of the
 * categories they share. They may differ by one in a million.
 */
import { cellName, type Margin } from './margin.ts';
import type { Refusal } from './refusal.ts';

const agreement = 1e-6;

export function totalsRefusal(margins: readonly Margin[]): Refusal | undefined {
  const pairs = margins.flatMap((_, a) => margins.slice(a + 1).map((_other, b) => [a, a + 1 + b] as const));
  const grand = pairs.map((pair) => differingTotal(margins, pair, []));
  const shared = pairs.map((pair) => differingTotal(margins, pair, sharedVariables(margins, pair)));
  return [...grand, ...shared].find((refusal) => refusal !== undefined);
}

function sharedVariables(margins: readonly Margin[], [a, b]: readonly [number, number]): readonly string[] {
  return (margins[a]?.variables ?? []).filter((variable) => margins[b]?.variables.includes(variable));
}

function differingTotal(
  margins: readonly Margin[],
  pair: readonly [number, number],
  variables: readonly string[],
): Refusal | undefined {
  const first = totalsBy(margins[pair[0]] as Margin, variables);
  const second = totalsBy(margins[pair[1]] as Margin, variables);
  for (const [key, { categories }] of new Map([...first, ...second])) {
    const totals = [first.get(key)?.total ?? 0, second.get(key)?.total ?? 0] as const;
    if (Math.abs(totals[0] - totals[1]) <= agreement * Math.max(...totals)) continue;
    const shared = variables.length === 0 ? {} : { shared: cellName(variables, categories) };
    return { code: 'INCONSISTENT_TOTALS', margins: pair, totals, ...shared };
  }
  return undefined;
}

export type Total = Readonly<{ categories: readonly number[]; total: number }>;

/** A margin's totals by the categories of some of its variables; without any, the grand total. */
export function totalsBy(margin: Margin, variables: readonly string[]): ReadonlyMap<string, Total> {
  const places = variables.map((variable) => margin.variables.indexOf(variable));
  const totals = new Map<string, Total>();
  for (const cell of margin.cells) {
    const categories = places.map((place) => cell.categories[place] as number);
    const key = categories.join();
    totals.set(key, { categories, total: (totals.get(key)?.total ?? 0) + cell.population });
  }
  return totals;
}
