/** The questionnaire as it is printed: every item, its routing in words, tokens resolved for one side. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { Side } from './definition.ts';
import { type ItemView, itemView } from './item-view.ts';
import type { Questionnaire } from './questionnaire.ts';
import { itemNumbers, routingWords } from './routing-words.ts';
import { resolver, type WaveTexts } from './tokens.ts';

export type PaperItem = Readonly<{ number: number; relevant: string | null; view: ItemView }>;
export type PaperSection = Readonly<{ id: string; title: string; items: readonly PaperItem[] }>;

type Print = Readonly<{ side: Side; locale: Locale; optionalItems: readonly string[]; waveTexts: WaveTexts }>;

export const paper = (
  questionnaire: Questionnaire,
  { side, locale, optionalItems, waveTexts }: Print,
): readonly PaperSection[] => {
  const resolve = resolver(questionnaire.definition, side, locale, waveTexts);
  const context = { questionnaire, locale, resolve, draws: null, given: {}, faults: new Map() };
  const numbers = itemNumbers(questionnaire);
  return questionnaire.sections.map(({ id, title, items }) => ({
    id,
    title: resolve(title),
    items: items.flatMap((item): readonly PaperItem[] => {
      const number = numbers.get(item.id);
      if (number === undefined || (item.optional && !optionalItems.includes(item.id))) return [];
      return [{ number, relevant: routingWords(questionnaire, item, locale, resolve), view: itemView(context, item) }];
    }),
  }));
};
