/** The crossings that a note of the field log may speak of, under the names of both sides. */
import type { Text } from '#lib/i18n/text.ts';
import { districts } from '#lib/macro/districts.ts';

export type Crossing = Readonly<{ key: string; names: Text }>;

const allCrossings: Crossing = {
  key: 'all',
  names: { ru: 'Все пункты пропуска', kk: 'Барлық өткізу пункттері', en: 'All crossings' },
};

const named: readonly Crossing[] = districts.crossings.map(({ key, ruSide, kzSide }) => ({
  key,
  names: {
    ru: `${ruSide.ru}–${kzSide.ru}`,
    kk: `${ruSide.kk}–${kzSide.kk}`,
    en: `${ruSide.en}–${kzSide.en}`,
  },
}));

export const crossings: readonly Crossing[] = [allCrossings, ...named];

/** A crossing that a later version of the program no longer lists keeps its key. */
export const crossingNames = (key: string): Text =>
  crossings.find((crossing) => crossing.key === key)?.names ?? { ru: key, kk: key, en: key };
