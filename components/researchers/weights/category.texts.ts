import type { Text } from '#lib/i18n/text.ts';
import type { MarginVariable } from '#lib/weights/population-codes.ts';

/** Variables that the population is known by, in the middle of a sentence. */
export const variableNames: Readonly<Record<MarginVariable, Text>> = {
  district: { ru: 'район', kk: 'аудан', en: 'district' },
  sex: { ru: 'пол', kk: 'жыныс', en: 'sex' },
  age3: { ru: 'возраст, три группы', kk: 'жас, үш топ', en: 'age, three groups' },
  age_35: { ru: 'возраст: 18–34 и 35+', kk: 'жас: 18–34 және 35+', en: 'age: 18–34 and 35+' },
  age_55: { ru: 'возраст: 18–54 и 55+', kk: 'жас: 18–54 және 55+', en: 'age: 18–54 and 55+' },
};

export const sexNames: Readonly<Record<number, Text>> = {
  1: { ru: 'мужчины', kk: 'ерлер', en: 'men' },
  2: { ru: 'женщины', kk: 'әйелдер', en: 'women' },
};

/** Ages are written with figures in every language. */
export const ageNames: Readonly<Partial<Record<MarginVariable, readonly string[]>>> = {
  age3: ['18–34', '35–54', '55+'],
  age_35: ['18–34', '35+'],
  age_55: ['18–54', '55+'],
};

export const notGiven: Text = { ru: 'не указали', kk: 'белгісіз', en: 'unknown' };
