/** The attacker among the researchers: two permitted views that differ by one filter never differ by a few people. */
import { expect, it } from 'vitest';
import type { Filter } from '#lib/analysis/row-keys.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { guardView } from '#lib/results/guarded-view.ts';
import { fileWith, people } from './sample-wave.ts';

const file = fileWith(people(0, 600));
const { base } = smallestThresholds;
const groups = [1, 2];
const view = { by: 'district', groups };

const single = (['sex', 'age_group', 'education', 'employment', 'locale'] as const).flatMap((variable) =>
  (file.variables().find(({ name }) => name === variable)?.values ?? []).map(({ code }) => ({
    variable,
    codes: [code],
  })),
);
const filters: readonly Filter[] = [
  ...single.map((one) => [one]),
  ...single.flatMap((one) => single.flatMap((other) => (one.variable < other.variable ? [[one, other]] : []))),
];

const sizes = (filter: Filter): readonly number[] => {
  const tally = tabulate(file, { variables: [], ...view, filter });
  return groups.map((group) => tally.sizes.get(group)?.n ?? 0);
};

/** What a researcher sees of the groups; nothing of a view that is refused. */
const seen = (filter: Filter): readonly (number | undefined)[] => {
  const { reason, differencing } = guardView(file, { ...view, filter }, smallestThresholds);
  return sizes(filter).map((n, at) =>
    reason !== undefined || differencing.has(groups[at] as number) || n < base ? undefined : n,
  );
};

const fewBetween = (filter: Filter, isGuarded: boolean): number =>
  filter.filter((dropped) => {
    const wider = filter.filter((each) => each !== dropped);
    const [before, after] = isGuarded ? [seen(filter), seen(wider)] : [sizes(filter), sizes(wider)];
    return before.some((n, at) => {
      const people = (after[at] ?? Number.NaN) - (n ?? Number.NaN);
      return people > 0 && people < base;
    });
  }).length;

const found = (isGuarded: boolean): number => filters.reduce((sum, filter) => sum + fewBetween(filter, isGuarded), 0);

it('finds nobody behind the guard, and some without it', () => {
  expect(filters.length).toBeGreaterThan(100);
  expect(found(true)).toBe(0);
  expect(found(false)).toBeGreaterThan(0);
});
