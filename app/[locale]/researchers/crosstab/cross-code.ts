import type { OpenView } from '#app/open-view.ts';
import type { Recode } from '#lib/analysis/recode.ts';
import type { CrossView } from '#lib/crosstabs/cross-address.ts';
import type { CrossStudy } from '#lib/crosstabs/cross-study.ts';
import { rDerived } from '#lib/crosstabs/r-derived.ts';
import { rCode } from '#lib/results/r-code.ts';

/** R code for the column shares and the test of a crosstab; undefined where the export lacks a variable of it. */
export const crossCode = (
  { wave, entry, file, weights }: OpenView,
  { view }: CrossView,
  { rows, columns }: CrossStudy,
  recodes: readonly Recode[],
): string | undefined => {
  const names = [rows.name, columns.name, ...view.filter.map(({ variable }) => variable)];
  const derived = rDerived(names, { questionnaire: entry.questionnaire, recodes });
  if (derived === undefined) return undefined;
  const codes = rows.categories.map(({ code }) => code);
  return rCode({
    title: `${rows.name} by ${columns.name}`,
    wave: wave.id,
    dataVersion: file.dataVersion(),
    file: `${wave.id}.csv`,
    stratum: file.stratum,
    by: columns.name,
    groups: columns.categories.map(({ code }) => code),
    item: { kind: 'codes', variables: [rows.name], codes, upper: [] },
    derived,
    filter: view.filter,
    ...(weights && {
      weights: { column: weights.weight === 'population' ? 'weight_pop' : 'weight_equal', run: weights.run.number },
    }),
  });
};
