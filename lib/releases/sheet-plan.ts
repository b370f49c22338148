/** The points of a methodology sheet that stand before the first answer: who, with what, whom. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { Text } from '#lib/i18n/text.ts';
import { hostOf } from '#lib/questionnaire/questionnaire.ts';
import { filled, isWritten } from './in-languages.ts';
import { samplingTexts } from './precision.texts.ts';
import type { SheetInput } from './sheet-input.ts';
import { planTexts as texts } from './sheet-plan.texts.ts';

/** The paragraphs of a point; undefined where something of it is not known. */
export type Paragraphs = readonly Text[] | undefined;

export const strategy = ({ wave, entry }: SheetInput): Paragraphs => [
  filled(texts.strategy, (locale) => ({ title: entry.questionnaire.definition.title[locale], wave: wave.id })),
  samplingTexts[wave.settings.sampling],
];

export const sponsors = ({ wave: { settings }, methods: { funding } }: SheetInput): Paragraphs => {
  const { organisation, contact } = settings;
  if (![organisation, contact, funding].every(isWritten)) return undefined;
  return [
    filled(texts.conducted, (locale) => ({ organisation: organisation[locale] })),
    funding,
    filled(texts.contact, (locale) => ({ contact: contact[locale] })),
  ];
};

export const instrument = ({ wave, entry, publicUrl }: SheetInput): Paragraphs => {
  const { sections, items } = entry.questionnaire;
  const { optionalItems } = wave.settings;
  const own = items.filter((item) => hostOf(item) === undefined);
  const asked = own.filter((item) => item.optional === undefined || optionalItems.includes(item.id));
  const values = (locale: Locale) => ({
    questionnaire: entry.id,
    version: entry.version,
    sections: formatNumber(sections.length, locale),
    items: formatNumber(asked.length, locale),
    address: `${publicUrl}/${locale}/codebook`,
    hash: entry.hash,
  });
  const optional = filled(texts.optional, () => ({ items: optionalItems.join(', ') }));
  return [filled(texts.instrument, values), texts.order, optionalItems.length > 0 ? optional : texts.noOptional];
};

export const population = ({ methods }: SheetInput): Paragraphs =>
  isWritten(methods.population) ? [texts.residents, methods.population] : undefined;
