import type { Text } from '#lib/i18n/text.ts';

export const releasesTexts = {
  title: { ru: 'Выпуски', kk: 'Шығарылымдар', en: 'Releases' },
  intro: {
    ru: 'Читатели видят цифры о людях только из выпусков. Выпуск не меняется и не удаляется: на него можно ссылаться.',
    kk: 'Оқырман адамдар туралы сандарды тек шығарылымдардан көреді. Шығарылым өзгермейді әрі өшірілмейді: оған сілтеме жасауға болады.',
    en: 'The public sees figures about people from releases only. A release never changes and is never removed: it can be cited.',
  },
  make: { ru: 'Подготовить выпуск', kk: 'Шығарылым дайындау', en: 'Prepare a release' },
  none: {
    ru: 'Выпусков пока нет. Первый можно подготовить, когда в настоящей волне наберутся ответы.',
    kk: 'Әзірге шығарылым жоқ. Біріншісін нақты толқында жауап жиналғанда дайындауға болады.',
    en: 'There are no releases yet. The first can be prepared once a real wave has answers.',
  },
  number: { ru: '№', kk: '№', en: 'No.' },
  name: { ru: 'Название', kk: 'Атауы', en: 'Title' },
  wave: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  weight: { ru: 'Веса', kk: 'Салмақ', en: 'Weight' },
  noWeight: { ru: 'без весов', kk: 'салмақсыз', en: 'unweighted' },
  population: {
    ru: 'по населению, расчёт № {run}',
    kk: 'халық саны бойынша, № {run} есептеу',
    en: 'population, run {run}',
  },
  equal: { ru: 'поровну, расчёт № {run}', kk: 'тең үлеспен, № {run} есептеу', en: 'equal, run {run}' },
  hash: { ru: 'Контрольная сумма (SHA-256)', kk: 'Бақылау сомасы (SHA-256)', en: 'Checksum (SHA-256)' },
} satisfies Record<string, Text>;
