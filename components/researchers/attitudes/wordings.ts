/** The wording of an item with its rows and options in every language, as both sides read it together. */
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';
import type { Questionnaire } from '#lib/questionnaire/questionnaire.ts';
import { neutralWords, withOpenRow } from '#lib/results/words.ts';

export type Wording = Readonly<{
  locale: Locale;
  language: string;
  text: string;
  rows: readonly string[];
  options: readonly string[];
}>;

export const wordingsOf = (item: Item, questionnaire: Questionnaire): readonly Wording[] => {
  const words = neutralWords(questionnaire);
  const rows = item.type === 'grid' ? item.rows.map(({ label }) => words(label)) : [];
  const options = optionsOf(item).map(words);
  const text = withOpenRow(words(item.text));
  return locales.map((locale) => ({
    locale,
    language: localeNames[locale],
    text: text[locale],
    rows: rows.map((row) => row[locale]),
    options: options.map((option) => option[locale]),
  }));
};

const optionsOf = (item: Item): readonly Text[] => {
  if (item.type === 'scale') return [item.minLabel, item.maxLabel];
  return 'options' in item ? item.options.map(({ label }) => label) : [];
};
