/** What can stand in rows and columns: everything that makes groups, and scales of a few steps. */
import { type VariableChoice, variableChoices } from '#components/researchers/view-form/variable-choices.ts';
import { variableWords } from '#lib/crosstabs/variable-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Variable } from '#lib/items/item-type.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';

/** `offered`: the choices of every page; `variables`: all of the analysis file. Numbers have to be recoded first. */
export const crossChoices = (
  offered: readonly VariableChoice[],
  variables: readonly Variable[],
  questionnaire: Questionnaire,
  locale: Locale,
): readonly VariableChoice[] => {
  const words = variableWords(questionnaire);
  const scales = variables
    .filter(({ level, values }) => level === 'scale' && values.length > 0)
    .map((variable) => ({ by: variable.name, label: words(variable), groups: [], variables: [variable] }));
  return [...offered, ...variableChoices(scales, questionnaire, locale)];
};
