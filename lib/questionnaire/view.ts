/** A section as one screen shows it: plain data, made on the server and on the phone alike. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Answer, Answers } from '#lib/items/item-type.ts';
import { isFault } from '#lib/items/item-type.ts';
import type { Side } from './definition.ts';
import { type FaultView, type ItemView, itemView } from './item-view.ts';
import { type OrderDraws, orderedSections } from './order.ts';
import { hostOf, type Questionnaire, type Section } from './questionnaire.ts';
import { relevantItems } from './routing.ts';
import { resolver, sideOf, type WaveTexts } from './tokens.ts';
import { type AnswerFault, parseAnswer } from './validation.ts';

export type SectionView = Readonly<{
  id: string;
  title: string;
  /** From 1, in the order this response sees. */
  position: number;
  of: number;
  items: readonly ItemView[];
}>;

export type SectionRequest = Readonly<{
  section: string;
  /** What was given, valid or not: item id -> value. */
  given: Readonly<Record<string, unknown>>;
  locale: Locale;
  draws: OrderDraws;
  optionalItems: readonly string[];
  waveTexts: WaveTexts;
  faults?: readonly AnswerFault[];
  /** Where the side is known before the answers say so. */
  side?: Side;
}>;

/** The draws of a view before anything was drawn. */
export const noDraws: OrderDraws = { scaleOrder: 'ascending', blockOrder: '', optionSeed: 0 };

/** What of a form is an answer; the rest is kept for its author to mend, and counts for nothing. */
export const validAnswers = (questionnaire: Questionnaire, given: Readonly<Record<string, unknown>>): Answers => {
  const answers: Record<string, Answer> = {};
  for (const item of questionnaire.items) {
    const value = given[item.id];
    const answer = value === undefined ? undefined : parseAnswer(item, value, given);
    if (answer !== undefined && !isFault(answer)) answers[item.id] = answer;
  }
  return answers;
};

/** The items of a section that are asked now; texts of "other" stand under their option, not among them. */
const askedItems = (section: Section, relevant: ReadonlySet<string>): readonly Item[] =>
  section.items.filter((item) => relevant.has(item.id) && hostOf(item) === undefined);

const faultsByVariable = (faults: readonly AnswerFault[]): ReadonlyMap<string, FaultView> =>
  new Map(faults.map(({ variable, code, limit }) => [variable, { code, limit: limit ?? null }]));

/** Undefined for a section that the questionnaire has not. */
export const sectionView = (questionnaire: Questionnaire, request: SectionRequest): SectionView | undefined => {
  const { given, locale, draws } = request;
  const sections = orderedSections(questionnaire, draws);
  const index = sections.findIndex(({ id }) => id === request.section);
  const section = sections[index];
  if (section === undefined) return undefined;
  const answers = validAnswers(questionnaire, given);
  const relevant = relevantItems(questionnaire, answers, request.optionalItems);
  const side = request.side ?? sideOf(questionnaire, answers);
  const resolve = resolver(questionnaire.definition, side, locale, request.waveTexts);
  const context = { questionnaire, locale, resolve, draws, given, faults: faultsByVariable(request.faults ?? []) };
  return {
    id: section.id,
    title: resolve(section.title),
    position: index + 1,
    of: sections.length,
    items: askedItems(section, relevant).map((item) => itemView(context, item)),
  };
};
