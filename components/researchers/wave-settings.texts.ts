import type { Text } from '#lib/i18n/text.ts';
import type { Sampling } from '#lib/waves/wave.ts';

export const waveSettingsTexts = {
  pageTitle: { ru: 'Волна опроса', kk: 'Сауалнама толқыны', en: 'Wave' },
  title: { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
  freeze: {
    ru: 'Настройки можно менять до открытия волны. Потом они не меняются и входят в её контрольную сумму.',
    kk: 'Баптауларды толқын ашылғанға дейін өзгертуге болады. Кейін олар өзгермейді және оның бақылау сомасына кіреді.',
    en: 'Settings can be changed until the wave opens. Then they never change and enter its checksum.',
  },
  frozen: {
    ru: 'Волна открывалась с этими настройками, они больше не меняются.',
    kk: 'Толқын осы баптаулармен ашылған, олар енді өзгермейді.',
    en: 'The wave opened with these settings; they no longer change.',
  },
  hash: { ru: 'Контрольная сумма (SHA-256)', kk: 'Бақылау сомасы (SHA-256)', en: 'Checksum (SHA-256)' },
  questionnaire: { ru: 'Анкета', kk: 'Сауалнама', en: 'Questionnaire' },
  version: { ru: '{title}, версия {version}', kk: '{title}, {version}-нұсқа', en: '{title}, version {version}' },
  organisation: { ru: 'Организация', kk: 'Ұйым', en: 'Organisation' },
  organisationHelp: {
    ru: 'Кто проводит исследование. Стоит в тексте согласия, в именительном падеже.',
    kk: 'Зерттеуді кім жүргізеді. Келісім мәтінінде атау септігінде тұрады.',
    en: 'Who runs the study. Stands in the consent.',
  },
  contact: { ru: 'Контакт', kk: 'Байланыс деректері', en: 'Contact' },
  contactHelp: {
    ru: 'Телефон или почта, куда респондент может обратиться с вопросом. Стоит в тексте согласия.',
    kk: 'Респондент сұрағымен хабарласа алатын телефон немесе пошта. Келісім мәтінінде тұрады.',
    en: 'Telephone or e-mail where a respondent can ask. Stands in the consent.',
  },
  languages: { ru: 'Языки анкеты', kk: 'Сауалнама тілдері', en: 'Languages of the questionnaire' },
  optionalItems: {
    ru: 'Дополнительные вопросы',
    kk: 'Қосымша сұрақтар',
    en: 'Optional items',
  },
  optionalHelp: {
    ru: 'По умолчанию не задаются.',
    kk: 'Әдепкі бойынша қойылмайды.',
    en: 'Not asked by default.',
  },
  embargo: {
    ru: 'Пока волна открыта, не показывать данные о торговле на открытых страницах',
    kk: 'Толқын ашық кезде сауда деректерін ашық беттерде көрсетпеу',
    en: 'While the wave is open, show no trade figures on public pages',
  },
  embargoHelp: {
    ru: 'Иначе они подскажут ответы на вопросы о торговле.',
    kk: 'Әйтпесе олар сауда туралы сұрақтардың жауабын айтып қояды.',
    en: 'Otherwise they give away answers to the items about trade.',
  },
  sampling: { ru: 'Как набираются респонденты', kk: 'Респонденттер қалай жиналады', en: 'How respondents are found' },
  samplingHelp: {
    ru: 'От этого зависит, что открытые страницы могут сказать о точности. После открытия волны не меняется.',
    kk: 'Ашық беттерде дәлдік туралы не айтуға болатыны осыған байланысты. Толқын ашылғаннан кейін өзгермейді.',
    en: 'Decides what public pages may say of precision. Never changes once the wave is open.',
  },
  timing: { ru: 'Сроки', kk: 'Мерзімдер', en: 'Time limits' },
  graceDays: {
    ru: 'Сколько дней после закрытия принимать ответы, задержавшиеся на телефонах',
    kk: 'Жабылғаннан кейін телефондарда кешігіп қалған жауаптарды неше күн қабылдау керек',
    en: 'Days after the close in which responses delayed on phones are still taken',
  },
  retentionMonths: {
    ru: 'Сколько месяцев хранить ответы',
    kk: 'Жауаптарды неше ай сақтау керек',
    en: 'Months for which the responses are kept',
  },
  save: { ru: 'Сохранить настройки', kk: 'Баптауларды сақтау', en: 'Save the settings' },
  yes: { ru: 'да', kk: 'иә', en: 'yes' },
  no: { ru: 'нет', kk: 'жоқ', en: 'no' },
  none: { ru: 'нет', kk: 'жоқ', en: 'none' },
} satisfies Record<string, Text>;

export const samplingNames: Readonly<Record<Sampling, Text>> = {
  'opt-in': {
    ru: 'Открытая ссылка: отвечает, кто захочет',
    kk: 'Ашық сілтеме: қалаған адам жауап береді',
    en: 'Open link: whoever wishes answers',
  },
  quota: {
    ru: 'Квоты без случайного отбора',
    kk: 'Кездейсоқ іріктеусіз квоталар',
    en: 'Quotas without random selection',
  },
  mixed: {
    ru: 'Случайный отбор вместе с открытой ссылкой',
    kk: 'Кездейсоқ іріктеу мен ашық сілтеме бірге',
    en: 'Random selection together with an open link',
  },
  probability: {
    ru: 'Случайный отбор с известной вероятностью',
    kk: 'Ықтималдығы белгілі кездейсоқ іріктеу',
    en: 'Random selection with known probability',
  },
};
