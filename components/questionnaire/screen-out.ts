import type { Locale } from '#lib/i18n/locale.ts';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { screenOutIn } from '#lib/questionnaire/screen-out.ts';
import { resolver } from '#lib/questionnaire/tokens.ts';

export type Confirmation = Readonly<{ text: string; yes: string; back: string }>;
export type ScreenOut = Readonly<{ item: string; code: number; ending: Ending; confirm: Confirmation | null }>;

/** The first answer that ends the survey, and the words it asks with once more before it does. */
export const wordedScreenOut = (
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  locale: Locale,
): ScreenOut | undefined => {
  const out = screenOutIn(questionnaire, given);
  if (out === undefined) return undefined;
  const resolve = resolver(questionnaire.definition, 'neutral', locale);
  const { code, confirm } = out.option;
  const words = confirm && { text: resolve(confirm.text), yes: resolve(confirm.yes), back: resolve(confirm.back) };
  return { item: out.item, code, ending: out.ending, confirm: words ?? null };
};
