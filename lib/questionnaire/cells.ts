import type { Answers, Cell, Variable } from '#lib/items/item-type.ts';
import { type MissingCode, noAnswer, notApplicable, notAsked, notReached } from '#lib/items/missing.ts';
import { itemType } from '#lib/items/registry.ts';
import { type OrderDraws, orderedSections } from './order.ts';
import type { Questionnaire } from './questionnaire.ts';
import { relevantItems } from './routing.ts';

/** Every column that the answers fill, in the order of the questionnaire. */
export const variablesOf = (questionnaire: Questionnaire): readonly Variable[] =>
  questionnaire.items.flatMap((item) => itemType(item).variables(item));

export type Reached = Readonly<{
  answers: Answers;
  /** The section the response got to; null when it was sent, and so reached all. */
  lastSection: string | null;
  draws: OrderDraws;
  optionalItems: readonly string[];
}>;

/** The sections a response got to, in the order it saw them. */
export const reachedSections = (
  questionnaire: Questionnaire,
  { lastSection, draws }: Pick<Reached, 'lastSection' | 'draws'>,
): ReadonlySet<string> => {
  const ids = orderedSections(questionnaire, draws).map((section) => section.id);
  return new Set(lastSection === null ? ids : ids.slice(0, ids.indexOf(lastSection) + 1));
};

/** One cell per variable of `variablesOf`, with the system's missing codes derived: -4, -3, -5, -6 in this order. */
export const cellsOf = (questionnaire: Questionnaire, response: Reached): readonly Cell[] => {
  const relevant = relevantItems(questionnaire, response.answers, response.optionalItems);
  const reached = reachedSections(questionnaire, response);
  const cells: Cell[] = [];
  for (const section of questionnaire.sections) {
    const absent: MissingCode = reached.has(section.id) ? noAnswer : notReached;
    for (const item of section.items) {
      const isOff = item.optional && !response.optionalItems.includes(item.id);
      const reason = isOff ? notAsked : notApplicable;
      const answer = relevant.has(item.id) ? (response.answers[item.id] ?? absent) : reason;
      cells.push(...itemType(item).cells(item, answer));
    }
  }
  return cells;
};
