import type { Text } from '#lib/i18n/text.ts';

/** Heads of the tables under a figure. */
export const tableTexts = {
  table: { ru: 'Таблица', kk: 'Кесте', en: 'Table' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  share: { ru: '{name}: доля и интервал', kk: '{name}: үлесі мен интервалы', en: '{name}: share and interval' },
  count: { ru: '{name}: n', kk: '{name}: n', en: '{name}: n' },
  difference: {
    ru: 'Разница, первая минус вторая',
    kk: 'Айырма, бірінші минус екінші',
    en: 'Difference, first minus second',
  },
  test: { ru: 'Проверка', kk: 'Тексеру', en: 'Test' },
  upper: { ru: 'Верх шкалы', kk: 'Шкаланың жоғарғы жағы', en: 'Upper end of the scale' },
  mean: { ru: 'Среднее', kk: 'Орташа мән', en: 'Mean' },
  valid: { ru: 'Ответили, n', kk: 'Жауап бергендер, n', en: 'Answered, n' },
  effective: { ru: 'Эффективное n', kk: 'Тиімді n', en: 'Effective n' },
  designEffect: { ru: 'Эффект дизайна', kk: 'Дизайн әсері', en: 'Design effect' },
  heavyWeights: {
    ru: 'эффект дизайна больше 2, оценка ненадёжна',
    kk: 'дизайн әсері 2-ден үлкен, бағалау сенімсіз',
    en: 'design effect above 2, read with care',
  },
  asked: { ru: 'Вопрос задан, n', kk: 'Сұрақ қойылғандар, n', en: 'Asked, n' },
  dontKnow: { ru: 'Затруднились ответить', kk: 'Жауап беруге қиналды', en: 'Hard to say' },
  refused: { ru: 'Не захотели отвечать', kk: 'Жауап бергісі келмеді', en: 'Preferred not to answer' },
  noAnswer: { ru: 'Пропустили вопрос', kk: 'Сұрақты өткізіп жіберді', en: 'Left the item empty' },
  together: { ru: 'Не дали ответа', kk: 'Жауап бермеді', en: 'Gave no answer' },
  bases: { ru: 'Базы и неответы', kk: 'Базалар мен жауап бермегендер', en: 'Bases and nonresponse' },
  pairs: { ru: 'Группы попарно', kk: 'Топтарды жұптап салыстыру', en: 'Groups in pairs' },
  pair: { ru: 'Пара', kk: 'Жұп', en: 'Pair' },
  p: { ru: 'p', kk: 'p', en: 'p' },
  adjusted: { ru: 'p с поправкой Холма', kk: 'Холм түзетуімен p', en: 'p adjusted by Holm' },
  pairsNote: {
    ru: 'Пары сравниваются, только когда таблица в целом даёт p меньше 0,05; поправка Холма на число пар.',
    kk: 'Жұптар тұтас кестенің p мәні 0,05-тен кіші болғанда ғана салыстырылады; жұптар санына Холм түзетуі қолданылған.',
    en: 'Pairs are compared only when the whole table gives p below 0.05; corrected by Holm for the number of pairs.',
  },
  noPairs: {
    ru: 'Таблица в целом не даёт p меньше 0,05, поэтому пары не сравниваются.',
    kk: 'Тұтас кестенің p мәні 0,05-тен кіші емес, сондықтан жұптар салыстырылмайды.',
    en: 'The whole table does not give p below 0.05, so pairs are not compared.',
  },
  wording: { ru: 'Формулировка на трёх языках', kk: 'Үш тілдегі сұрақ мәтіні', en: 'Wording in three languages' },
  everyOption: { ru: 'Каждый ответ с интервалом', kk: 'Әр жауап интервалымен', en: 'Every answer with its interval' },
} as const satisfies Record<string, Text>;
