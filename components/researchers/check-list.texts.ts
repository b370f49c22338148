import type { Text } from '#lib/i18n/text.ts';

export const checkListTexts = {
  title: { ru: 'Список проверки', kk: 'Тексеру тізімі', en: 'Check list' },
  organisation: {
    ru: 'Названа организация на всех языках волны',
    kk: 'Ұйым толқынның барлық тілінде аталған',
    en: 'The organisation is named in every language of the wave',
  },
  contact: {
    ru: 'Указан контакт на всех языках волны',
    kk: 'Байланыс толқынның барлық тілінде көрсетілген',
    en: 'A contact is given in every language of the wave',
  },
  questionnaire: {
    ru: 'Анкета этой версии есть и знает языки и вопросы волны',
    kk: 'Осы нұсқадағы сауалнама бар және толқынның тілдері мен сұрақтарын біледі',
    en: 'The questionnaire of this version is there and knows the languages and items of the wave',
  },
  done: { ru: 'готово', kk: 'дайын', en: 'done' },
  /** {what} lists languages or names. */
  missing: { ru: 'не хватает: {what}', kk: 'жетіспейді: {what}', en: 'missing: {what}' },
} satisfies Record<string, Text>;
