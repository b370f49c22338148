import type { Text } from '#lib/i18n/text.ts';

export const landingTexts = {
  title: {
    ru: 'Сотрудничество по обе стороны границы',
    kk: 'Шекараның екі жағындағы ынтымақтастық',
    en: 'Cooperation on both sides of the border',
  },
  lead: {
    ru: 'Что думают о соседстве жители района Байтерек и Большечерниговского района — и что показывает статистика торговли.',
    kk: 'Бәйтерек және Большечернигов аудандарының тұрғындары көршілік туралы не ойлайды және сауда статистикасы нені көрсетеді.',
    en: 'What people in Bayterek and Bolshechernigovsky districts think of being neighbours, and what the trade figures show.',
  },
  survey: { ru: 'Принять участие', kk: 'Сауалнамаға қатысу', en: 'Take part' },
  surveyNote: {
    ru: 'Около 15 минут. Имя, адрес и телефон не спрашиваем.',
    kk: 'Шамамен 15 минут. Аты-жөніңізді, мекенжайыңызды, телефоныңызды сұрамаймыз.',
    en: 'About 15 minutes. We ask for no name, address or phone number.',
  },
  noSurvey: {
    ru: 'Сейчас опрос не проводится.',
    kk: 'Қазір сауалнама жүріп жатқан жоқ.',
    en: 'No survey is running now.',
  },
  results: { ru: 'Результаты', kk: 'Нәтижелер', en: 'Results' },
  resultsNote: {
    ru: 'Мнения по районам рядом с торговлей двух стран.',
    kk: 'Аудандар бойынша пікірлер екі елдің саудасымен қатар берілген.',
    en: 'Views by district beside the trade of the two countries.',
  },
  researchers: { ru: 'Для исследователей', kk: 'Зерттеушілерге', en: 'For researchers' },
} as const satisfies Readonly<Record<string, Text>>;
