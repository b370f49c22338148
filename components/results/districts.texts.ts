import type { Locale } from '#lib/i18n/locale.ts';
import type { Text } from '#lib/i18n/text.ts';

type Words = Readonly<{ short: Text; full: Text; where: Text }>;

/** `short` beside a mark of its colour; `full` where it is met first; `where`: "in … District". */
const words: Readonly<Record<number, Words>> = {
  1: {
    short: { ru: 'Большечерниговский', kk: 'Большечернигов', en: 'Bolshechernigovsky' },
    full: {
      ru: 'Большечерниговский район (Самарская область, Россия)',
      kk: 'Большечернигов ауданы (Самара облысы, Ресей)',
      en: 'Bolshechernigovsky District (Samara Region, Russia)',
    },
    where: {
      ru: 'в Большечерниговском районе',
      kk: 'Большечернигов ауданында',
      en: 'in Bolshechernigovsky District',
    },
  },
  2: {
    short: { ru: 'Байтерек', kk: 'Бәйтерек', en: 'Bayterek' },
    full: {
      ru: 'район Байтерек (Западно-Казахстанская область, Казахстан)',
      kk: 'Бәйтерек ауданы (Батыс Қазақстан облысы, Қазақстан)',
      en: 'Bayterek District (West Kazakhstan Region, Kazakhstan)',
    },
    where: { ru: 'в районе Байтерек', kk: 'Бәйтерек ауданында', en: 'in Bayterek District' },
  },
};

const wordsOf = (group: number): Words => {
  const found = words[group];
  if (found === undefined) throw new Error(`no district ${group}`);
  return found;
};

export const shortName = (group: number, locale: Locale): string => wordsOf(group).short[locale];
export const fullName = (group: number, locale: Locale): string => wordsOf(group).full[locale];
export const whereName = (group: number, locale: Locale): string => wordsOf(group).where[locale];
