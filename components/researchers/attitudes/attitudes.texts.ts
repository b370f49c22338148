import type { Text } from '#lib/i18n/text.ts';

/** The attitudes desk: every item by any variable. For researchers. */
export const attitudesTexts = {
  title: { ru: 'Вопросы', kk: 'Сұрақтар', en: 'Items' },
  contents: { ru: 'Разделы анкеты', kk: 'Сауалнама бөлімдері', en: 'Sections of the questionnaire' },
  upperRows: {
    ru: 'Доля ответов «{labels}»: {rows}.',
    kk: '«{labels}» деген жауаптардың үлесі: {rows}.',
    en: 'The share answering “{labels}”: {rows}.',
  },
  chart: { ru: 'Диаграмма. {seen}', kk: 'Диаграмма. {seen}', en: 'Chart. {seen}' },
  upperNote: {
    ru: 'Справа — доля ответов «{labels}» и её интервал.',
    kk: 'Оң жақта – «{labels}» деген жауаптардың үлесі және оның интервалы.',
    en: 'On the right: the share answering “{labels}” with its interval.',
  },
  mentionsNote: {
    ru: 'Доли всех отмеченных ответов, вместе 100\u00a0%.',
    kk: 'Белгіленген барлық жауаптардың үлестері, қосындысы 100\u00a0%.',
    en: 'Shares of all answers marked, together 100\u00a0%.',
  },
  divergingNote: {
    ru: 'Черта — середина шкалы, средний ответ разделён пополам; ответы вне шкалы стоят справа.',
    kk: 'Сызық – шкаланың ортасы, ортадағы жауап екіге бөлінген; шкаладан тыс жауаптар оң жақта тұр.',
    en: 'The line is the middle of the scale, the middle answer is split; answers outside the scale stand on the right.',
  },
  histogramNote: {
    ru: 'Под столбцом — число, с которого он начинается.',
    kk: 'Баған астында – ол басталатын сан.',
    en: 'Under a column stands the number it begins with.',
  },
  ofRespondents: { ru: 'доли ответивших', kk: 'жауап бергендердің үлесі', en: 'shares of respondents' },
  ofMentions: { ru: 'доли отметок', kk: 'белгілердің үлесі', en: 'shares of mentions' },
  reading: { ru: 'считая', kk: 'санау тәсілі', en: 'counting' },
  readingHelp: {
    ru: '(вопросы с несколькими ответами)',
    kk: '(бірнеше жауабы бар сұрақтар)',
    en: '(items with several answers)',
  },
  byGroups: { ru: 'По признаку «{label}».', kk: 'Топтау белгісі – «{label}».', en: 'By “{label}”.' },
  among: { ru: 'Только: {filter}.', kk: 'Тек: {filter}.', en: 'Only: {filter}.' },
  weights: {
    none: {
      ru: 'Без весов, эффективное n равно n.',
      kk: 'Салмақсыз, n мен тиімді n бірдей.',
      en: 'Unweighted, the effective n equals n.',
    },
    population: {
      ru: 'Веса: жители обоих районов, расчёт № {run}.',
      kk: 'Салмақ: екі ауданның тұрғындары, № {run} есептеу.',
      en: 'Weights: residents of both districts, run no. {run}.',
    },
    equal: {
      ru: 'Веса: районы поровну, расчёт № {run}.',
      kk: 'Салмақ: аудандар тең үлеспен, № {run} есептеу.',
      en: 'Weights: both districts equal, run no. {run}.',
    },
  },
  dataVersion: { ru: 'Версия данных {n}.', kk: 'Деректер нұсқасы {n}.', en: 'Data version {n}.' },
  base: {
    ru: 'База: давшие ответ; не ответившие — доли тех, кому вопрос задан.',
    kk: 'База: жауап бергендер; жауап бермегендер – сұрақ қойылғандардың үлесі.',
    en: 'Base: those who gave an answer; those who gave none are shares of those asked.',
  },
  unweighted: { ru: 'Показать без весов', kk: 'Салмақсыз көрсету', en: 'Show unweighted' },
  interval: { ru: 'Интервал: {label}.', kk: 'Интервал: {label}.', en: 'Interval: {label}.' },
  source: {
    ru: 'Источник: {study}, волна {wave}, ответы получены {period}; дата картинки {date}',
    kk: 'Дереккөз: {study}, {wave} толқыны, жауаптар алынған күндер: {period}; сурет күні: {date}',
    en: 'Source: {study}, wave {wave}, received {period}; picture of {date}',
  },
  trialSource: {
    ru: 'Пробная волна: эти ответы не учитываются.',
    kk: 'Сынақ толқыны: бұл жауаптар есепке алынбайды.',
    en: 'A trial wave: these answers do not count.',
  },
  noPeriod: { ru: 'ответов нет', kk: 'жауап жоқ', en: 'no responses' },
  oneItem: { ru: 'Всё об этом вопросе', kk: 'Осы сұрақ туралы бәрі', en: 'Everything about this item' },
  back: { ru: 'Все вопросы', kk: 'Барлық сұрақтар', en: 'All items' },
  nothing: {
    ru: 'Ответов ещё нет. Пробную волну можно заполнить искусственными ответами на странице волн.',
    kk: 'Жауап әлі жоқ. Сынақ толқынын толқындар бетінде жасанды жауаптармен толтыруға болады.',
    en: 'There are no responses yet. A trial wave can be filled with synthetic responses on the page of the waves.',
  },
} as const;

type Words = Text | Readonly<Record<string, Text>>;
attitudesTexts satisfies Readonly<Record<string, Words>>;
