import type { Item } from '#lib/items/definition.ts';
import type { Condition } from '#lib/items/definition-parts.ts';
import type { Answer, Answers } from '#lib/items/item-type.ts';
import type { Questionnaire } from './questionnaire.ts';

/** The codes an answer holds that are no missing codes. */
const validCodes = (answer: Answer | undefined): readonly number[] => {
  if (answer === undefined || typeof answer === 'string') return [];
  const codes = typeof answer === 'number' ? [answer] : Object.values(answer);
  return codes.filter((code) => code >= 0);
};

/** A missing code never satisfies `in` and always satisfies `notIn`. */
const holds = (condition: Condition, answers: Answers): boolean => {
  const codes = validCodes(answers[condition.item]);
  return 'in' in condition
    ? codes.some((code) => condition.in.includes(code))
    : !codes.some((code) => condition.notIn.includes(code));
};

/** Whether an item is relevant, where `counted` holds only answers to items that are relevant themselves. */
export const isRelevant = (item: Item, counted: Answers, optionalItems: readonly string[]): boolean => {
  if (item.optional && !optionalItems.includes(item.id)) return false;
  return item.relevant === undefined || item.relevant.every((condition) => holds(condition, counted));
};

/**
 * The ids of the items that are relevant to these answers. An answer to an item that is not relevant counts
 * for nothing, in later conditions too. `optionalItems`: the optional items that the wave switches on.
 */
export const relevantItems = (
  questionnaire: Questionnaire,
  answers: Answers,
  optionalItems: readonly string[] = [],
): ReadonlySet<string> => {
  const relevant = new Set<string>();
  const counted: Record<string, Answer> = {};
  for (const item of questionnaire.items) {
    if (!isRelevant(item, counted, optionalItems)) continue;
    relevant.add(item.id);
    const answer = answers[item.id];
    if (answer !== undefined) counted[item.id] = answer;
  }
  return relevant;
};
