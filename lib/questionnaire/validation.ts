import type { Item } from '#lib/items/definition.ts';
import { belongsTo } from '#lib/items/dictionary-choice/dictionary-choice.ts';
import { type Answer, type Answers, type Fault, isFault } from '#lib/items/item-type.ts';
import { itemType } from '#lib/items/registry.ts';
import type { Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';
import { screenOutIn } from './screen-out.ts';

/** One fault of one variable; `variable` is the item, or `{item}_{row}` in a grid. */
export type AnswerFault = Readonly<{ variable: string; code: string; limit?: number }>;
export type ParsedAnswers = Readonly<{ answers: Answers; hidden: readonly string[] }>;
export type RefusedAnswers = Readonly<{ errors: readonly AnswerFault[] }>;

export const faultOf = (item: Item, fault: Fault): AnswerFault => ({
  variable: fault.row === undefined ? item.id : `${item.id}_${fault.row}`,
  code: fault.fault,
  ...(fault.limit === undefined ? {} : { limit: fault.limit }),
});

/** An item's answer checked by its type and, for a dictionary, against the answer that narrows it. */
export const parseAnswer = (item: Item, value: unknown, answers: Readonly<Record<string, unknown>>): Answer | Fault => {
  const answer = itemType(item).parse(item, value);
  if (isFault(answer) || item.type !== 'dictionary-choice') return answer;
  return belongsTo(item, answer, answers[item.filter]) ? answer : { fault: 'not-an-option' };
};

const parseEach = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  optionalItems: readonly string[],
) => {
  const answers: Record<string, Answer> = {};
  const errors: AnswerFault[] = [];
  for (const [key, value] of Object.entries(given)) {
    const item = questionnaire.byId.get(key);
    if (item === undefined || (item.optional && !optionalItems.includes(item.id))) {
      errors.push({ variable: key, code: 'unknown-item' });
      continue;
    }
    const answer = parseAnswer(item, value, given);
    if (isFault(answer)) errors.push(faultOf(item, answer));
    else answers[key] = answer;
  }
  return { answers, errors };
};

/** The relevant items that must be answered and are not. */
const missingRequired = (
  questionnaire: Questionnaire,
  answers: Answers,
  relevant: ReadonlySet<string>,
): readonly Item[] =>
  questionnaire.items.filter((item) => item.required && relevant.has(item.id) && answers[item.id] === undefined);

/**
 * The answers of a whole response, checked against the questionnaire. Answers to items that the routing did
 * not show are kept and named in `hidden`. Refused as a whole: an unknown key, a value that is no answer, no
 * consent, not of age, not of the districts.
 */
export const parseAnswers = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  optionalItems: readonly string[] = [],
): ParsedAnswers | RefusedAnswers => {
  const { answers, errors } = parseEach(questionnaire, given, optionalItems);
  if (errors.length > 0) return { errors };
  const relevant = relevantItems(questionnaire, answers, optionalItems);
  const required = missingRequired(questionnaire, answers, relevant).map((item) => ({
    variable: item.id,
    code: 'required',
  }));
  if (required.length > 0) return { errors: required };
  const out = screenOutIn(questionnaire, answers);
  if (out !== undefined) return { errors: [{ variable: out.item, code: out.ending.replaceAll('_', '-') }] };
  return { answers, hidden: Object.keys(answers).filter((key) => !relevant.has(key)) };
};
