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
    kk: 'Байланыс деректері толқынның барлық тілінде көрсетілген',
    en: 'A contact is given in every language of the wave',
  },
  questionnaire: {
    ru: 'Анкета подходит к языкам и вопросам волны',
    kk: 'Сауалнама толқынның тілдері мен сұрақтарына сай',
    en: 'The questionnaire fits the languages and items of the wave',
  },
  done: { ru: 'готово', kk: 'дайын', en: 'done' },
  /** {what} lists languages or names. */
  missing: { ru: 'не хватает: {what}', kk: 'жетіспейді: {what}', en: 'missing: {what}' },
} satisfies Record<string, Text>;
