import type { Text } from '#lib/i18n/text.ts';

export const releaseTexts = {
  number: { ru: 'Выпуск {number}, {date}', kk: '{number}-шығарылым, {date}', en: 'Release {number}, {date}' },
  newer: {
    ru: 'Есть более новый выпуск: {number}.',
    kk: 'Бұдан жаңарақ шығарылым бар: {number}.',
    en: 'There is a newer release: {number}.',
  },
  embargo: {
    ru: 'Сейчас идёт опрос: пока он открыт, данных о торговле на этой странице нет, чтобы они не повлияли на ответы.',
    kk: 'Қазір сауалнама жүріп жатыр: ол ашық кезде бұл бетте сауда деректері көрсетілмейді, олар жауаптарға әсер етпеуі керек.',
    en: 'A survey is under way: while it is open this page shows no trade figures, so that they do not influence the answers.',
  },
  embargoFigure: {
    ru: 'Сейчас идёт опрос: пока он открыт, этот график не показывается, чтобы не повлиять на ответы.',
    kk: 'Қазір сауалнама жүріп жатыр: жауаптарға әсер етпеуі үшін ол ашық кезде бұл график көрсетілмейді.',
    en: 'A survey is under way: while it is open this figure is not shown, so that it does not influence the answers.',
  },
  whole: { ru: 'Весь выпуск', kk: 'Бүкіл шығарылым', en: 'The whole release' },
  who: { ru: 'Кто ответил', kk: 'Кім жауап берді', en: 'Who answered' },
  district: { ru: 'Район', kk: 'Аудан', en: 'District' },
  group: { ru: 'Группа', kk: 'Топ', en: 'Group' },
  everybody: { ru: 'Все', kk: 'Барлығы', en: 'Everybody' },
  tooFew: { ru: 'скрыто', kk: 'жасырылған', en: 'hidden' },
  sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
  age3: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
  locale: { ru: 'Язык анкеты', kk: 'Сауалнама тілі', en: 'Language of the questionnaire' },
  whoNote: {
    ru: 'Число ответивших, без весов. Скрыты группы меньше 10 человек и те, по которым их можно было бы вычислить.',
    kk: 'Жауап бергендер саны, салмақсыз. 10 адамнан аз топтар және соларды есептеп шығаруға мүмкіндік беретін топтар жасырылған.',
    en: 'People who answered, unweighted. Groups of fewer than 10 are hidden, and those from which they could be worked out.',
  },
  claim: {
    ru: 'Чего по этим цифрам сказать нельзя',
    kk: 'Бұл сандар бойынша нені айтуға болмайды',
    en: 'What these figures cannot claim',
  },
  methodology: { ru: 'Как проводился опрос', kk: 'Сауалнама қалай жүргізілді', en: 'How the survey was done' },
  ofOthers: { ru: 'Методика каждого выпуска', kk: 'Әр шығарылымның әдістемесі', en: 'Methodology of every release' },
  downloads: { ru: 'Скачать', kk: 'Жүктеп алу', en: 'Download' },
  banner: {
    ru: 'Таблицы по районам, полу, возрасту и языку (XLSX)',
    kk: 'Аудан, жыныс, жас және тіл бойынша кестелер (XLSX)',
    en: 'Tables by district, sex, age and language (XLSX)',
  },
  sheet: {
    ru: 'Листок А4 на казахском и русском, для печати',
    kk: 'Басып шығаруға арналған А4 парағы, қазақша және орысша',
    en: 'An A4 sheet to print, in Kazakh and Russian',
  },
  json: { ru: 'Цифры выпуска (JSON)', kk: 'Шығарылым сандары (JSON)', en: 'The figures of the release (JSON)' },
  cite: { ru: 'Как сослаться', kk: 'Қалай сілтеме жасау керек', en: 'How to cite' },
  citation: {
    ru: '{organisation} ({year}). {title}. Выпуск {number} от {date} {address}',
    kk: '{organisation} ({year}). {title}. {number}-шығарылым, {date}. {address}',
    en: '{organisation} ({year}). {title}. Release {number}, {date}. {address}',
  },
  hash: {
    ru: 'Контрольная сумма выпуска (SHA-256): {hash}',
    kk: 'Шығарылымның бақылау сомасы (SHA-256): {hash}',
    en: 'Checksum of the release (SHA-256): {hash}',
  },
  version: {
    ru: 'Версия данных {version}, анкета {questionnaire} {edition}.',
    kk: 'Деректер нұсқасы {version}, сауалнама {questionnaire} {edition}.',
    en: 'Data version {version}, questionnaire {questionnaire} {edition}.',
  },
  releases: { ru: 'Выпуски', kk: 'Шығарылымдар', en: 'Releases' },
  earlier: { ru: 'Все выпуски', kk: 'Барлық шығарылымдар', en: 'All releases' },
  none: { ru: 'Выпусков ещё нет.', kk: 'Әзірге шығарылым жоқ.', en: 'There is no release yet.' },
  listLead: {
    ru: 'Выпуск — это проверенные цифры, которые больше не меняются. У каждого свой номер, дата и адрес.',
    kk: 'Шығарылым – тексерілген, енді өзгермейтін сандар. Әрқайсысының нөмірі, күні және мекенжайы бар.',
    en: 'A release is a set of reviewed figures that no longer change. Each has its number, its date and its address.',
  },
  results: { ru: 'К результатам', kk: 'Нәтижелерге', en: 'To the results' },
  noOrganisation: { ru: 'Исследование соседства', kk: 'Көршілік зерттеуі', en: 'Study of neighbours' },
} as const satisfies Record<string, Text>;
