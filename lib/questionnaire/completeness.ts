import type { Answers } from '#lib/items/item-type.ts';
import { isCore, type Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';

export const responseStatuses = ['complete', 'partial', 'break-off'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

/** The share of the core items asked that have an answer; -1 and -2 are answers. 0 to 1. */
export const completeness = (
  questionnaire: Questionnaire,
  answers: Answers,
  optionalItems: readonly string[] = [],
): number => {
  const relevant = relevantItems(questionnaire, answers, optionalItems);
  const asked = questionnaire.items.filter((item) => isCore(item) && relevant.has(item.id));
  return asked.filter((item) => answers[item.id] !== undefined).length / asked.length;
};

/** Complete from 80 % of the core items asked, partial from 50 %, below that a break-off. */
export const statusOf = (share: number): ResponseStatus => {
  if (share >= 0.8) return 'complete';
  return share >= 0.5 ? 'partial' : 'break-off';
};
