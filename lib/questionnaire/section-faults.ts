import { isFault } from '#lib/items/item-type.ts';
import type { Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';
import { type AnswerFault, faultOf, parseAnswer } from './validation.ts';
import { validAnswers } from './view.ts';

/** What is wrong in a section as given: values that are no answers, and items that must be answered and are not. */
export const sectionFaults = (
  questionnaire: Questionnaire,
  sectionId: string,
  given: Readonly<Record<string, unknown>>,
  optionalItems: readonly string[],
): readonly AnswerFault[] => {
  const relevant = relevantItems(questionnaire, validAnswers(questionnaire, given), optionalItems);
  const items = questionnaire.sections.find(({ id }) => id === sectionId)?.items ?? [];
  return items
    .filter(({ id }) => relevant.has(id))
    .flatMap((item) => {
      const value = given[item.id];
      if (value === undefined) return item.required ? [{ variable: item.id, code: 'required' }] : [];
      const answer = parseAnswer(item, value, given);
      return isFault(answer) ? [faultOf(item, answer)] : [];
    });
};
