import type { Locale } from '#lib/i18n/locale.ts';
import type { Side } from '#lib/questionnaire/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { resolver } from '#lib/questionnaire/tokens.ts';

export type Paper = Readonly<{ side: Side; label: string }>;

/** The papers there are: one per option that sets a side, under the option's own words. */
export const papersOf = (questionnaire: Questionnaire, locale: Locale): readonly Paper[] => {
  const item = questionnaire.byId.get(questionnaire.definition.sideItem);
  const resolve = resolver(questionnaire.definition, 'neutral', locale);
  if (item === undefined || !('options' in item)) return [];
  return item.options.flatMap(({ setsSide, label }) =>
    setsSide === undefined ? [] : [{ side: setsSide, label: resolve(label) }],
  );
};
