import type { Locale } from '#lib/i18n/locale.ts';
import type { Option } from '#lib/items/definition-parts.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { resolver } from '#lib/questionnaire/tokens.ts';

export type Confirmation = Readonly<{ text: string; yes: string; back: string }>;
export type ScreenOut = Readonly<{ item: string; code: number; ending: Ending; confirm: Confirmation | null }>;

/** The first answer that ends the survey, and the words it asks with once more before it does. */
export const screenOutIn = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  locale: Locale,
): ScreenOut | undefined => {
  const resolve = resolver(questionnaire.definition, 'neutral', locale);
  const confirmation = ({ confirm }: Option): Confirmation | null =>
    confirm === undefined
      ? null
      : { text: resolve(confirm.text), yes: resolve(confirm.yes), back: resolve(confirm.back) };
  for (const item of questionnaire.items) {
    if (item.type !== 'single-choice') continue;
    const option = item.options.find((candidate) => candidate.screenOut && candidate.code === given[item.id]);
    if (option?.screenOut)
      return { item: item.id, code: option.code, ending: option.screenOut, confirm: confirmation(option) };
  }
  return undefined;
};
