/**
 * From the country down to the district: by how many steps the same people rate the nearer level higher than the
 * farther one. The mean of the difference within each person, on those who answered both with a step of the scale,
 * df = n − H; two levels are rated by the same people, so the difference of two means would have a wrong error.
 */
import type { Grid } from '#lib/items/grid/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { baseVerdict } from '#lib/results/base-rule.ts';
import { type Shown, shownOf } from '#lib/results/group-figures.ts';
import { addSums, baseOf } from '#lib/statistics/base.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { paired, worthOf } from './row-values.ts';
import type { OnBase, Study } from './study.ts';
import type { StudyRows } from './study-rows.ts';
import { type PairStratum, pairSums } from './value-sums.ts';

export const gradientItems = ['coop_rating', 'coop_change', 'coop_benefit'] as const;
export type GradientItem = (typeof gradientItems)[number];

/** The country is what the others are compared with. */
const farthest = 'country';

export type GradientGroup = Readonly<{ group: number }> & OnBase<{ difference: Shown; near: number; far: number }>;

/** `row`: the nearer level. `near`, `far`: the means of both levels on the same people. */
export type Gradient = Readonly<{ item: GradientItem; row: string; groups: readonly GradientGroup[] }>;

export const gradients = (study: StudyRows, questionnaire: Questionnaire): readonly Gradient[] =>
  gradientItems.flatMap((id) => {
    const item = gridOf(questionnaire, id);
    const steps = new Map(item.options.filter((option) => !option.outsideScale).map(({ code }) => [code, code]));
    const level = (row: string) => worthOf(study.file.column(`${id}_${row}`), study.file.size(), steps);
    const far = level(farthest);
    const nearer = item.rows.map((row) => row.id).filter((row) => row !== farthest);
    return nearer.map((row) => ({
      ...{ item: id, row },
      groups: pairSums(study, paired(level(row), far)).map((stratum) => gradientIn(stratum, study)),
    }));
  });

const gridOf = (questionnaire: Questionnaire, id: string): Grid => {
  const item = questionnaire.byId.get(id);
  if (item?.type !== 'grid') throw new Error(`the questionnaire has no grid ${id}`);
  return item;
};

/** `pairs`: everybody of a district who gave both levels a step, the nearer first. */
const gradientIn = ({ stratum, size, pairs }: PairStratum, { thresholds }: Study): GradientGroup => {
  const base = baseOf(addSums(pairs));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  if (withheld !== undefined) return { group: stratum, withheld };
  const answers = pairs.map(({ first, second, ...sums }) => ({ value: first - second, ...sums }));
  const difference = shownOf(estimateMean([{ size, answers }])) ?? { value: 0 };
  const meanOf = (level: 'first' | 'second'): number =>
    pairs.reduce((sum, pair) => sum + pair.w * pair[level], 0) / base.w;
  const { n, nEff } = base;
  const means = { near: meanOf('first'), far: meanOf('second') };
  return { group: stratum, n, nEff, ...(caution && { caution }), difference, ...means };
};
