/** Variables beside the answers: language, way of answering, help, and the language of each section. */
import { type Locale, localeNames, locales } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Variable } from '#lib/items/item-type.ts';
import type { Section } from '#lib/questionnaire/questionnaire.ts';
import { modes, type NewResponse } from '#lib/responses/stored-response.ts';
import { assistedTexts, modeTexts, systemVariableTexts } from './system-variables.texts.ts';

export type SystemVariable = Readonly<{ variable: Variable; codeOf(response: NewResponse): number }>;

const localeCode = (locale: Locale): number => locales.indexOf(locale) + 1;

const variable = (name: string, label: Text, labels: readonly Text[], first: number): Variable => ({
  name,
  item: name,
  kind: 'code',
  level: 'nominal',
  label,
  values: labels.map((text, index) => ({ code: first + index, label: text })),
  missing: [],
});

const languages: readonly Text[] = locales.map((locale) => {
  const name = localeNames[locale];
  return { ru: name, kk: name, en: name };
});

const everywhere: readonly SystemVariable[] = [
  {
    variable: variable('locale', systemVariableTexts.locale, languages, 1),
    codeOf: ({ locale }) => localeCode(locale),
  },
  {
    variable: variable(
      'mode',
      systemVariableTexts.mode,
      modes.map((mode) => modeTexts[mode]),
      1,
    ),
    codeOf: ({ mode }) => modes.indexOf(mode) + 1,
  },
  {
    variable: variable('assisted', systemVariableTexts.assisted, [assistedTexts.alone, assistedTexts.helped], 0),
    codeOf: ({ paradata }) => (paradata.assisted ? 1 : 0),
  },
];

export const languageVariable = (section: string): string => `language_${section}`;

const languageOf = ({ id, title }: Section): SystemVariable => {
  const { sectionLanguage } = systemVariableTexts;
  const label = {
    ru: `${sectionLanguage.ru}: ${title.ru}`,
    kk: `${sectionLanguage.kk}: ${title.kk}`,
    en: `${sectionLanguage.en}: ${title.en}`,
  };
  return {
    variable: variable(languageVariable(id), label, languages, 1),
    codeOf: ({ paradata, locale }) => localeCode(paradata.locales[id] ?? locale),
  };
};

/** `sections`: of every version, each once. */
export const systemVariables = (sections: readonly Section[]): readonly SystemVariable[] => [
  ...everywhere,
  ...sections.map(languageOf),
];
