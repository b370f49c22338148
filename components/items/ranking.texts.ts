import type { Text } from '#lib/i18n/text.ts';

export const rankingTexts = {
  /** The places of the plain form, one list each. */
  places: {
    ru: ['Самое важное', 'Второе', 'Третье'],
    kk: ['Ең маңыздысы', 'Екіншісі', 'Үшіншісі'],
    en: ['Most important', 'Second', 'Third'],
  },
  place: { ru: '{n}-е место', kk: '{n}-орын', en: 'Place {n}' },
  none: { ru: 'Не выбрано', kk: 'Таңдалмаған', en: 'Not chosen' },
  ranked: { ru: '{label}, место {n}', kk: '{label}, {n}-орын', en: '{label}, place {n}' },
  full: {
    ru: 'Три места заняты. Чтобы изменить выбор, нажмите на выбранное ещё раз.',
    kk: 'Үш орын да толды. Өзгерту үшін таңдалғанын қайта басыңыз.',
    en: 'All three places are taken. To change, tap a chosen one again.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, readonly string[]>>>>;
