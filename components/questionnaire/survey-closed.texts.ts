import type { Text } from '#lib/i18n/text.ts';

/** Why nobody can answer now, by the state of the wave. */
export const closedTexts = {
  none: { ru: 'Сейчас опрос не проводится.', kk: 'Қазір сауалнама жүріп жатқан жоқ.', en: 'No survey is running now.' },
  planned: {
    ru: 'Этот опрос ещё не начался.',
    kk: 'Бұл сауалнама әлі басталған жоқ.',
    en: 'This survey has not begun yet.',
  },
  closed: { ru: 'Этот опрос уже закончился.', kk: 'Бұл сауалнама аяқталған.', en: 'This survey is over.' },
  open: { ru: 'Опрос идёт.', kk: 'Сауалнама жүріп жатыр.', en: 'The survey is running.' },
} as const satisfies Readonly<Record<string, Text>>;

export const closedLinks = {
  results: { ru: 'Посмотреть результаты', kk: 'Нәтижелерді көру', en: 'See the results' },
} as const satisfies Readonly<Record<string, Text>>;
