/** The study's own question as one staircase: who rates cooperation as good, from the countries down to the districts. */
import { type NaturalFrequency, naturalFrequency } from '#lib/statistics/natural-frequency.ts';
import type { GroupFigures, Shown } from './group-figures.ts';
import type { ItemFigures } from './item-figures.ts';

export type Step = Readonly<{ level: 'country' | 'region' | 'district'; groups: readonly GroupFigures<Shown>[] }>;
export type Staircase = Readonly<{ item: ItemFigures; steps: readonly Step[] }>;

export const staircaseItem = 'coop_rating';
const levels = ['country', 'region', 'district'] as const;

const upperOf = (group: ItemFigures['rows'][number]['groups'][number]): GroupFigures<Shown> => {
  if (group.withheld !== undefined) return group;
  const { upper } = group.figures;
  return upper === undefined ? { group: group.group, withheld: 'complement' } : { ...group, figures: upper };
};

/** `item`: the figures of `coop_rating`, whose upper steps are "good" and "very good". */
export const staircase = (item: ItemFigures): Staircase => ({
  item,
  steps: levels.map((level) => ({
    level,
    groups: (item.rows.find((row) => row.id === level)?.groups ?? []).map(upperOf),
  })),
});

/** The share of a district on one step as people say it; undefined where it may not be shown. */
export const spoken = (step: Step | undefined, group: number): NaturalFrequency | undefined => {
  const figures = step?.groups.find((each) => each.group === group);
  return figures === undefined || figures.withheld !== undefined ? undefined : naturalFrequency(figures.figures.value);
};
