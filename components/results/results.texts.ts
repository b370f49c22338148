import type { Plural } from '#lib/i18n/plural.ts';
import type { Text } from '#lib/i18n/text.ts';

export const resultsTexts = {
  title: { ru: 'Результаты', kk: 'Нәтижелер', en: 'Results' },
  lead: {
    ru: 'Сотрудничество по обе стороны границы: между странами, между областями, между соседними районами.',
    kk: 'Шекараның екі жағындағы ынтымақтастық: елдер, облыстар және көрші аудандар арасында.',
    en: 'Cooperation on both sides of the border: between countries, between regions, between neighbouring districts.',
  },
  embargo: {
    ru: 'Сейчас идёт опрос. Пока он открыт, здесь нет ни результатов, ни данных о торговле, чтобы они не повлияли на ответы.',
    kk: 'Қазір сауалнама жүріп жатыр. Ол ашық кезде мұнда нәтиже де, сауда дерегі де көрсетілмейді: олар жауаптарға әсер етпеуі керек.',
    en: 'The survey is under way. While it is open, neither results nor trade figures stand here, so that they do not influence the answers.',
  },
  'no-release': {
    ru: 'Результаты опроса ещё не опубликованы. Ниже — данные о торговле.',
    kk: 'Сауалнама нәтижелері әлі жарияланған жоқ. Төменде – сауда деректері.',
    en: 'There is no release yet: the results of the survey have not been published. Below is the trade data.',
  },
  'unknown-wave': { ru: 'Такой волны нет.', kk: 'Мұндай толқын жоқ.', en: 'There is no such wave.' },
  neighbours: {
    ru: 'Соседи: ответы жителей',
    kk: 'Көршілер: тұрғындардың жауаптары',
    en: 'Neighbours: what residents answered',
  },
  howToRead: {
    ru: '100\u00a0% полосы — те, кто дал ответ; затруднившиеся, отказавшиеся и пропустившие стоят рядом как доля тех, кому вопрос задан. Проценты округлены и могут не давать в сумме 100. В формулировках «соседняя страна» и «соседний район» — по ту сторону границы от отвечающего.',
    kk: 'Жолақтың 100\u00a0%-ы – жауап бергендер; қиналғандар, жауап бергісі келмегендер және өткізіп жібергендер сұрақ қойылғандардың үлесі ретінде қатар берілген. Пайыздар дөңгелектелген, қосындысы 100 болмауы мүмкін. Сұрақтардағы «көрші ел» мен «көрші аудан» – жауап берушіге қарағанда шекараның арғы жағы.',
    en: 'The 100\u00a0% of a bar are those who gave an answer; those who found it hard to say, preferred not to answer or left it empty stand beside it as a share of those asked. Percentages are rounded and may not add to 100. In the wording “the neighbouring country” and “district” are those across the border from the person asked.',
  },
  answers: { ru: 'Ответы: {count}.', kk: 'Жауаптар: {count}.', en: 'Responses: {count}.' },
  fewerThan: { ru: 'меньше 10', kk: '10-нан аз', en: 'fewer than 10' },
  inDistrict: { ru: '{name} — {count}', kk: '{name} – {count}', en: '{name} {count}' },
  oneDay: { ru: 'Получены {from}', kk: 'Алынған күні: {from}', en: 'Received on {from}' },
  days: { ru: 'Получены с {from} по {to}', kk: 'Алынған күндері: {from} – {to}', en: 'Received from {from} to {to}' },
  methodology: { ru: 'Как проводится исследование', kk: 'Зерттеу қалай жүргізіледі', en: 'How the study is done' },
  tooFew: {
    ru: 'Ответов пока слишком мало: цифры о людях появятся, когда в районе ответят {least}.',
    kk: 'Жауап әзірге тым аз: аудан бойынша {least} жауап жиналғанда адамдар туралы сандар шығады.',
    en: 'There are too few responses yet: figures about people appear once a district has {least}.',
  },
  wave: { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  contents: { ru: 'На этой странице', kk: 'Осы бетте', en: 'On this page' },
  staircase: { ru: 'Три уровня', kk: 'Үш деңгей', en: 'Three levels' },
  countries: { ru: 'Страны', kk: 'Елдер', en: 'Countries' },
  regions: { ru: 'Области', kk: 'Облыстар', en: 'Regions' },
  agreement: { ru: 'Согласие', kk: 'Ұқсастық', en: 'Agreement' },
  wants: { ru: 'Чего хотят', kk: 'Не қалайды', en: 'What people want' },
  neighboursShort: { ru: 'Все вопросы', kk: 'Барлық сұрақ', en: 'All questions' },
  beside: { ru: 'Рядом', kk: 'Қатар', en: 'Beside' },
} as const satisfies Record<string, Text>;

/** After "until a district has …". */
export const leastResponses: Plural = {
  ru: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
  kk: { one: '{n}', other: '{n}' },
  en: { one: '{n}', other: '{n}' },
};

export const questionForms: Plural = {
  ru: { one: '{n} вопрос', few: '{n} вопроса', many: '{n} вопросов', other: '{n} вопроса' },
  kk: { one: '{n} сұрақ', other: '{n} сұрақ' },
  en: { one: '{n} question', other: '{n} questions' },
};
