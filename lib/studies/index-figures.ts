/**
 * An index as its page shows it, by district: mean with interval, histogram, the share of those asked for whom it could
 * be made, the difference of the districts, and Cronbach's alpha by district and language, to be looked at before the
 * means are compared.
 */
import { baseVerdict } from '#lib/results/base-rule.ts';
import { type Shown, shownOf } from '#lib/results/group-figures.ts';
import { addSums, baseOf } from '#lib/statistics/base.ts';
import { type Difference, estimateDifference } from '#lib/statistics/difference.ts';
import { estimateMean } from '#lib/statistics/mean.ts';
import { type Alpha, alphas } from './alphas.ts';
import type { IndexDefinition, IndexId } from './index-definitions.ts';
import type { OnBase, Study } from './study.ts';
import type { StudyRows } from './study-rows.ts';
import { type ToldClass, toldClasses } from './told-classes.ts';
import { type ValueStratum, valueSums } from './value-sums.ts';

/** `without`: of those asked the share whom it could not be made for. */
export type IndexGroup = Readonly<{ group: number }> &
  OnBase<{ mean: Shown; classes: readonly ToldClass[]; without: number }>;

export type IndexFigures = Readonly<{
  id: IndexId;
  parts: number;
  groups: readonly IndexGroup[];
  /** The first district minus the second; absent where a district is withheld or on too few for a test. */
  difference?: Difference;
  alphas: readonly Alpha[];
}>;

/** An index lies between 0 and 1. */
const range = { low: 0, high: 1, width: 0.1 } as const;

export const indexFigures = (study: StudyRows, { id, parts }: IndexDefinition): IndexFigures => {
  const values = study.indices[id];
  const strata = valueSums(study, values.index);
  const shown = strata.filter(({ answers }) => addSums(answers).n >= study.thresholds.base);
  const classes = toldClasses(
    shown.map(({ answers }) => answers),
    { ...range, threshold: study.thresholds.cell },
  );
  const groups = strata.map((stratum) => groupOf(stratum, classes[shown.indexOf(stratum)] ?? [], study));
  const isCompared = groups.every((group) => group.withheld === undefined && group.caution !== 'few');
  return {
    id,
    parts: parts.length,
    groups,
    ...(isCompared && strata.length === 2 && { difference: differenceOf(strata) }),
    alphas: alphas(study, values),
  };
};

const groupOf = (
  { stratum, size, asked, answers }: ValueStratum,
  classes: readonly ToldClass[],
  { thresholds }: Study,
): IndexGroup => {
  const base = baseOf(addSums(answers));
  const { withheld, caution } = baseVerdict(base, 'researcher', thresholds);
  const mean = shownOf(estimateMean([{ size, answers }]));
  if (withheld !== undefined || mean === undefined) return { group: stratum, withheld: withheld ?? 'below-smallest' };
  const without = 1 - base.w / asked.w;
  const { n, nEff } = base;
  return { group: stratum, n, nEff, ...(caution && { caution }), mean, classes, without: Math.max(0, without) };
};

const differenceOf = (strata: readonly ValueStratum[]): Difference =>
  estimateDifference(
    strata.map(({ size, answers }, index) => ({
      size,
      parts: answers.map(({ value, ...sums }) => ({ ...sums, ...(index === 0 ? { a: value } : { b: value }) })),
    })),
  );
