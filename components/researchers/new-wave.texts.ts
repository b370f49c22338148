import type { Text } from '#lib/i18n/text.ts';

export const newWaveTexts = {
  title: { ru: 'Новая волна', kk: 'Жаңа толқын', en: 'New wave' },
  intro: {
    ru: 'Волна — это один сбор ответов по одной версии анкеты. Пока она не открыта, её видите только вы и коллеги.',
    kk: 'Толқын – сауалнаманың бір нұсқасы бойынша жауаптарды бір рет жинау. Ашылғанша оны тек сіз бен әріптестеріңіз көреді.',
    en: 'A wave is one fielding of one version of the questionnaire. Until it opens, only you and your colleagues see it.',
  },
  id: { ru: 'Имя волны', kk: 'Толқын атауы', en: 'Name of the wave' },
  idHelp: {
    ru: 'Латинские строчные буквы, цифры и дефис, например 2027-spring. Войдёт в адреса и имена файлов и больше не изменится. Слово trial в начале оставлено пробным волнам.',
    kk: 'Кіші латын әріптері, цифрлар және сызықша, мысалы, 2027-spring. Мекенжайлар мен файл атауларына кіреді және енді өзгермейді. Басындағы trial сөзі сынақ толқындарына қалдырылған.',
    en: 'Small Latin letters, digits and hyphens, such as 2027-spring. It enters addresses and file names and never changes. The word trial at the beginning is kept for trial waves.',
  },
  questionnaire: { ru: 'Анкета', kk: 'Сауалнама', en: 'Questionnaire' },
  create: { ru: 'Создать волну', kk: 'Толқын жасау', en: 'Create the wave' },
  offer: {
    ru: 'Основных волн пока нет. Когда будете готовы собирать ответы, создайте волну: до открытия её можно спокойно настроить.',
    kk: 'Әзірге негізгі толқын жоқ. Жауап жинауға дайын болғанда толқын жасаңыз: ашылғанға дейін оны асықпай баптауға болады.',
    en: 'There is no real wave yet. When you are ready to field, create one: until it opens there is time to set it up.',
  },
} satisfies Record<string, Text>;
