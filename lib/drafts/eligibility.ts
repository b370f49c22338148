import type { Item } from '#lib/items/definition.ts';
import { isFault } from '#lib/items/item-type.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { screenOutIn } from '#lib/questionnaire/screen-out.ts';
import { parseAnswer } from '#lib/questionnaire/validation.ts';

/** Answers as typed: some may be no answers yet. */
export type TypedAnswers = Readonly<Record<string, unknown>>;

/** The items that open the survey: consent, age, district. They must be answered, and an answer may end it. */
const isGate = (item: Item): boolean =>
  item.type === 'single-choice' && item.required === true && item.options.some((option) => option.screenOut);

/** The items that open the survey and are not answered yet. */
export const openGates = (questionnaire: Questionnaire, answers: TypedAnswers): readonly Item[] =>
  questionnaire.items.filter(
    (item) => isGate(item) && (answers[item.id] === undefined || isFault(parseAnswer(item, answers[item.id], answers))),
  );

/** Whether anything may be stored: consent, age of 18 and one of the districts, given together. */
export const isAdmitted = (questionnaire: Questionnaire, answers: TypedAnswers): boolean =>
  openGates(questionnaire, answers).length === 0 && screenOutIn(questionnaire, answers) === undefined;
