/** The examples of a run with the words of the questionnaire, spoken to both sides at once. */
import type { WordedExample } from '#components/researchers/weights/example-tables.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { variablesOf } from '#lib/questionnaire/cells.ts';
import { resolver } from '#lib/questionnaire/tokens.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';

export const wordedExamples = (
  { questionnaire: id, version }: Pick<Wave, 'questionnaire' | 'version'>,
  { report }: WeightRun,
  locale: Locale,
): readonly WordedExample[] => {
  const questionnaire = questionnaireOf(id, version)?.questionnaire;
  if (questionnaire === undefined) throw new Error(`no questionnaire ${id} ${version}`);
  const resolve = resolver(questionnaire.definition, 'neutral', locale);
  const variables = new Map(variablesOf(questionnaire).map((variable) => [variable.name, variable]));
  return report.examples.map((example) => {
    const variable = variables.get(example.variable);
    const chosen = (variable?.values ?? []).filter(({ code }) => example.codes.includes(code));
    return {
      ...example,
      title: variable === undefined ? example.variable : resolve(variable.label),
      labels: chosen.map(({ label }) => resolve(label)).join(', '),
    };
  });
};
