import { isFault } from '#lib/items/item-type.ts';
import type { Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';
import { screenOutIn } from './screen-out.ts';
import { type AnswerFault, faultOf, parseAnswer } from './validation.ts';
import { validAnswers } from './view.ts';

/**
 * What is wrong in a section as given: values that are no answers, and items that must be answered and are not.
 * Whose answer ends the survey owes it no other.
 */
export const sectionFaults = (
  questionnaire: Questionnaire,
  sectionId: string,
  given: Readonly<Record<string, unknown>>,
  optionalItems: readonly string[],
): readonly AnswerFault[] => {
  const answers = validAnswers(questionnaire, given);
  const relevant = relevantItems(questionnaire, answers, optionalItems);
  const ends = screenOutIn(questionnaire, answers) !== undefined;
  const items = questionnaire.sections.find(({ id }) => id === sectionId)?.items ?? [];
  return items
    .filter(({ id }) => relevant.has(id))
    .flatMap((item) => {
      const value = given[item.id];
      if (value === undefined) return item.required && !ends ? [{ variable: item.id, code: 'required' }] : [];
      const answer = parseAnswer(item, value, given);
      return isFault(answer) ? [faultOf(item, answer)] : [];
    });
};
