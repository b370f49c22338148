import type { Locale } from '#lib/i18n/locale.ts';
import { type Plural, plural } from '#lib/i18n/plural.ts';
import { fill, type Text } from '#lib/i18n/text.ts';
import { surveyTexts } from './survey.texts.ts';

/** After "about" Russian takes the genitive: "около 21 минуты", "около 6 минут". */
const aboutMinutes: Plural = {
  ru: {
    one: 'осталось около {n} минуты',
    few: 'осталось около {n} минут',
    many: 'осталось около {n} минут',
    other: 'осталось около {n} минуты',
  },
  kk: { one: 'шамамен {n} минут қалды', other: 'шамамен {n} минут қалды' },
  en: { one: 'about {n} minute left', other: 'about {n} minutes left' },
};

const lessThanOne: Text = { ru: 'осталось меньше минуты', kk: 'бір минуттан аз қалды', en: 'less than a minute left' };

export type Place = Readonly<{ position: number; of: number; seconds: number }>;

/** "Раздел 3 из 10, осталось около 6 минут". */
export const placeText = ({ position, of, seconds }: Place, locale: Locale): string => {
  const minutes = Math.round(seconds / 60);
  const left = minutes < 1 ? lessThanOne[locale] : plural(locale, minutes, aboutMinutes);
  return `${fill(surveyTexts.position[locale], { n: position, of })}, ${left}`;
};
