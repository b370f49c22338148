/** The words of a questionnaire as figures carry them: in every language, speaking to both sides. */
import { locales } from '#lib/i18n/locale.ts';
import { inEach, type Text } from '#lib/i18n/text.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { resolver } from '#lib/questionnaire/tokens.ts';

export type Words = (text: Text) => Text;

/** The wording in which both sides are read together; the place of a grid's row stays open. */
export const neutralWords = ({ definition }: Questionnaire): Words => {
  const resolvers = Object.fromEntries(
    locales.map((locale) => [locale, resolver(definition, 'neutral', locale)]),
  ) as Record<(typeof locales)[number], (text: Text) => string>;
  return (text) => inEach((locale) => resolvers[locale](text));
};

/** A wording of a grid that stands for all its rows. */
export const withOpenRow = (text: Text): Text => inEach((locale) => text[locale].replace('{row}', '…'));
