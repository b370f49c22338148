/** An interview held in plain forms, as the server sees it between two pages. */
import type { Locale } from '#lib/i18n/locale.ts';
import { type OrderDraws, orderedSections } from '#lib/questionnaire/order.ts';
import { hostOf, type Questionnaire, type Section } from '#lib/questionnaire/questionnaire.ts';
import { relevantItems } from '#lib/questionnaire/routing.ts';
import { sectionFaults } from '#lib/questionnaire/section-faults.ts';
import type { AnswerFault } from '#lib/questionnaire/validation.ts';
import { validAnswers } from '#lib/questionnaire/view.ts';
import { type Paradata, paradataSchema } from '#lib/responses/submission.ts';
import type { Wave } from '#lib/waves/wave.ts';
import type { TypedAnswers } from './eligibility.ts';

export type PlainInterview = Readonly<{
  wave: Wave;
  questionnaire: Questionnaire;
  locale: Locale;
  section: string;
  /** As typed, valid or not. */
  answers: TypedAnswers;
  paradata: Paradata;
  /** 0 until there is a draft. */
  revision: number;
}>;

export const emptyParadata: Paradata = paradataSchema.parse({});

export const drawsOf = ({ scaleOrder, blockOrder, optionSeed }: Paradata): OrderDraws => ({
  scaleOrder,
  blockOrder,
  optionSeed,
});

/** Which items the interview asks; a value that is no answer satisfies no condition. */
export const relevantIn = ({ questionnaire, answers, wave }: PlainInterview): ReadonlySet<string> =>
  relevantItems(questionnaire, validAnswers(questionnaire, answers), wave.settings.optionalItems);

/** The sections the interview passes through, in its own order. */
export const sectionsOf = (interview: PlainInterview): readonly Section[] => {
  const relevant = relevantIn(interview);
  return orderedSections(interview.questionnaire, drawsOf(interview.paradata)).filter((section) =>
    section.items.some((item) => relevant.has(item.id)),
  );
};

export const firstSection = ({ questionnaire }: Pick<PlainInterview, 'questionnaire'>): string =>
  questionnaire.sections[0]?.id ?? '';

/** The item that a fault stands at: its variable may be the row of a grid. */
export const itemAt = ({ questionnaire }: Pick<PlainInterview, 'questionnaire'>, variable: string): string =>
  questionnaire.items.find(({ id }) => id === variable)?.id ??
  questionnaire.items.find(({ id, type }) => type === 'grid' && variable.startsWith(`${id}_`))?.id ??
  variable;

const isTextOfShown = (interview: PlainInterview, id: string, shown: readonly string[]): boolean => {
  const item = interview.questionnaire.byId.get(id);
  const host = item && hostOf(item);
  return host !== undefined && shown.includes(host);
};

/**
 * What is wrong in a section as it was typed: values that are no answers, and items that must be answered and
 * are not. `shown` limits it to the items that the person has seen; empty: all relevant ones.
 */
export const faultsIn = (
  interview: PlainInterview,
  section: string,
  shown: readonly string[] = [],
): readonly AnswerFault[] => {
  const { questionnaire, answers, wave } = interview;
  const faults = sectionFaults(questionnaire, section, answers, wave.settings.optionalItems);
  if (shown.length === 0) return faults;
  return faults.filter(({ variable }) => {
    const item = itemAt(interview, variable);
    return shown.includes(item) || isTextOfShown(interview, item, shown);
  });
};
