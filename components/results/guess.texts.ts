import type { Text } from '#lib/i18n/text.ts';

export const guessTexts = {
  title: { ru: 'Сначала ваша догадка', kk: 'Алдымен өзіңіз болжап көріңіз', en: 'Your guess first' },
  kept: {
    ru: 'Догадка остаётся на этой странице: она нигде не сохраняется и никуда не отправляется.',
    kk: 'Болжамыңыз осы бетте қалады: ол еш жерде сақталмайды және ешқайда жіберілмейді.',
    en: 'The guess stays on this page: it is stored nowhere and sent nowhere.',
  },
  side: { ru: 'О какой доле речь', kk: 'Қай үлес туралы', en: 'Which share' },
  parts: {
    ru: 'Сколько это из 100 частей внешней торговли',
    kk: 'Бұл сыртқы сауданың 100 бөлігінің нешеуі',
    en: 'How many of 100 parts of the foreign trade that is',
  },
  less: { ru: 'На 5 меньше', kk: '5-ке азайту', en: '5 fewer' },
  more: { ru: 'На 5 больше', kk: '5-ке көбейту', en: '5 more' },
  fault: {
    ru: 'Напишите целое число от 0 до 100.',
    kk: '0-ден 100-ге дейінгі бүтін санды жазыңыз.',
    en: 'Write a whole number from 0 to 100.',
  },
  choose: { ru: 'Выберите один ответ.', kk: 'Бір жауапты таңдаңыз.', en: 'Choose one answer.' },
  show: { ru: 'Показать ответы жителей', kk: 'Тұрғындардың жауаптарын көрсету', en: 'Show what residents answered' },
  without: { ru: 'Показать без догадки', kk: 'Болжамсыз көрсету', en: 'Show without guessing' },
  yours: {
    ru: 'Ваша догадка: {guess} из 100',
    kk: 'Сіздің болжамыңыз: 100-ден {guess}',
    en: 'Your guess: {guess} of 100',
  },
  yourAnswer: { ru: 'Ваша догадка', kk: 'Сіздің болжамыңыз', en: 'Your guess' },
  shown: {
    ru: 'Ваша догадка отмечена на графике.',
    kk: 'Сіздің болжамыңыз графикте белгіленді.',
    en: 'Your guess is marked in the figure.',
  },
} as const satisfies Record<string, Text>;
