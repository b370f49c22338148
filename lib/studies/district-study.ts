/** Everything of the indices page, or why the filter cannot be shown. */
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { guardView } from '#lib/results/guarded-view.ts';
import { type AnchoredFigures, anchoredFigures } from './anchored-figures.ts';
import { type ContactAndTrust, contactAndTrust } from './contact-and-trust.ts';
import { type Gradient, gradients } from './gradient.ts';
import { indexDefinitions } from './index-definitions.ts';
import { type IndexFigures, indexFigures } from './index-figures.ts';
import type { Study } from './study.ts';
import { studyRows } from './study-rows.ts';

export type DistrictStudy = Readonly<{
  indices: readonly IndexFigures[];
  together: readonly ContactAndTrust[];
  gradients: readonly Gradient[];
  anchored: readonly AnchoredFigures[];
}>;

/** A district that the filter sets apart from itself by a few people refuses the whole: its figures stand in all. */
export const isTelling = ({ file, filter, thresholds }: Study): boolean => {
  const guarded = guardView(file, { by: file.stratum, groups: file.strata, filter }, thresholds);
  return guarded.reason === 'DIFFERENCING' || guarded.differencing.size > 0;
};

export const districtStudy = (
  study: Study,
  questionnaire: Questionnaire,
): DistrictStudy | Readonly<{ refused: 'differencing' }> => {
  if (isTelling(study)) return { refused: 'differencing' };
  const rows = studyRows(study);
  return {
    indices: indexDefinitions.map((definition) => indexFigures(rows, definition)),
    together: contactAndTrust(rows),
    gradients: gradients(rows, questionnaire),
    anchored: anchoredFigures(study),
  };
};
