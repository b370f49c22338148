import { type Locale, locales } from '#lib/i18n/locale.ts';
import { fill, inEach, type Text } from '#lib/i18n/text.ts';

type Values = Readonly<Record<string, string | number>>;

/** A template filled in every language; the values may be words of that language. */
export const filled = (template: Text, values: (locale: Locale) => Values): Text =>
  inEach((locale) => fill(template[locale], values(locale)));

export const isWritten = (text: Text): boolean => locales.every((locale) => text[locale].trim() !== '');

export const listed = (texts: readonly Text[], locale: Locale, between = ', '): string =>
  texts.map((text) => text[locale]).join(between);
