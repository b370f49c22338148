/**
 * From the country down to the district: by how many steps the same people rate the nearer level higher than the
 * farther one. The mean of the difference within each person, on those who answered both with a step of the scale,
 * df = n − H; two levels are rated by the same people, so the difference of two means would have a wrong error.
 */
import { crossTabulate } from '#lib/analysis/cross-tabulate.ts';
import type { Grid } from '#lib/items/grid/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { baseVerdict } from '#lib/results/base-rule.ts';
import { type Shown, shownOf } from '#lib/results/group-figures.ts';
import { addSums, baseOf } from '#lib/statistics/base.ts';
import type { CrosstabStratum } from '#lib/statistics/crosstab.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { type OnBase, rowsOf, type Study } from './study.ts';

export const gradientItems = ['coop_rating', 'coop_change', 'coop_benefit'] as const;
export type GradientItem = (typeof gradientItems)[number];

/** The country is what the others are compared with. */
const farthest = 'country';

export type GradientGroup = Readonly<{ group: number }> & OnBase<{ difference: Shown; near: number; far: number }>;

/** `row`: the nearer level. `near`, `far`: the means of both levels on the same people. */
export type Gradient = Readonly<{ item: GradientItem; row: string; groups: readonly GradientGroup[] }>;

export const gradients = (study: Study, questionnaire: Questionnaire): readonly Gradient[] =>
  gradientItems.flatMap((id) => {
    const item = gridOf(questionnaire, id);
    const outside = item.options.filter((option) => option.outsideScale).map(({ code }) => code);
    const nearer = item.rows.map((row) => row.id).filter((row) => row !== farthest);
    return nearer.map((row): Gradient => {
      const pair = { rows: `${id}_${row}`, columns: `${id}_${farthest}` };
      const { strata, rowCodes, columnCodes } = crossTabulate(study.file, { ...pair, ...rowsOf(study) });
      return {
        item: id,
        row,
        groups: strata
          .map((stratum, index) =>
            gradientIn(study.file.strata[index] as number, stepsOf(stratum, { rowCodes, columnCodes, outside }), study),
          )
          .sort((a, b) => a.group - b.group),
      };
    });
  });

const gridOf = (questionnaire: Questionnaire, id: string): Grid => {
  const item = questionnaire.byId.get(id);
  if (item?.type !== 'grid') throw new Error(`the questionnaire has no grid ${id}`);
  return item;
};

type Codes = Readonly<{
  rowCodes: readonly number[];
  columnCodes: readonly number[];
  outside: readonly number[];
}>;

/** Everybody of a district who gave both levels a step. */
const stepsOf = ({ size, cells }: CrosstabStratum, { rowCodes, columnCodes, outside }: Codes) => ({
  size,
  parts: cells
    .flatMap((row, r) =>
      row.map((sums, c) => ({ near: rowCodes[r] as number, far: columnCodes[c] as number, ...sums })),
    )
    .filter(({ near, far, n }) => n > 0 && !(outside.includes(near) || outside.includes(far))),
});

const gradientIn = (
  group: number,
  { size, parts }: ReturnType<typeof stepsOf>,
  { thresholds }: Study,
): GradientGroup => {
  const base = baseOf(addSums(parts));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  if (withheld !== undefined) return { group, withheld };
  const answers = parts.map(({ near, far, n, w, w2 }) => ({ value: near - far, n, w, w2 }));
  const difference = shownOf(estimateMean([{ size, answers }])) ?? { value: 0 };
  const meanOf = (level: 'near' | 'far'): number => parts.reduce((sum, part) => sum + part.w * part[level], 0) / base.w;
  const { n, nEff } = base;
  return { group, n, nEff, ...(caution && { caution }), difference, near: meanOf('near'), far: meanOf('far') };
};
