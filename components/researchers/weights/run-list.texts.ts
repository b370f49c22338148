import type { Text } from '#lib/i18n/text.ts';

export const runListTexts = {
  pageTitle: { ru: 'Веса', kk: 'Салмақ', en: 'Weights' },
  title: { ru: 'Веса волны {wave}', kk: '{wave} толқынының салмақтары', en: 'Weights of the wave {wave}' },
  list: { ru: 'Расчёты весов', kk: 'Салмақ есептеулері', en: 'Weight runs' },
  none: { ru: 'Расчётов пока нет.', kk: 'Әзірге есептеу жоқ.', en: 'There are no runs yet.' },
  run: { ru: 'Расчёт № {number}', kk: '№ {number} есептеу', en: 'Run no. {number}' },
  latest: {
    ru: 'Последний: его веса стоят в выгрузках.',
    kk: 'Соңғысы: жүктелетін файлдарда осының салмағы тұр.',
    en: 'The latest: its weights stand in the exports.',
  },
  effect: {
    ru: 'Ответов {n}, эффективных {nEff}, эффект дизайна {deff}',
    kk: 'Жауап саны {n}, тиімдісі {nEff}, дизайн әсері {deff}',
    en: '{n} responses, effective {nEff}, design effect {deff}',
  },
  back: { ru: 'Все веса волны', kk: 'Толқынның барлық салмағы', en: 'All weights of the wave' },
} satisfies Record<string, Text>;

/** How weights were made, in a few words. */
export const methodTexts = {
  rake: { ru: 'рейкинг: {margins}', kk: 'рейкинг: {margins}', en: 'raking: {margins}' },
  poststratify: {
    ru: 'постстратификация: {margins}',
    kk: 'постстратификация әдісі: {margins}',
    en: 'poststratification: {margins}',
  },
  caps: {
    ru: 'веса от {lower} до {upper} средних',
    kk: 'салмақ орташаға қатысты {lower}–{upper} есе',
    en: 'weights {lower} to {upper} times the mean',
  },
  untrimmed: { ru: 'без ограничения', kk: 'шектеусіз', en: 'untrimmed' },
} satisfies Record<string, Text>;

/** What the design effect means for the weighted figures. */
export const verdictTexts = {
  fine: {
    ru: 'Веса умеренные: взвешенные результаты можно показывать первыми.',
    kk: 'Салмақ қалыпты: салмақталған нәтижелерді бірінші көрсетуге болады.',
    en: 'The weights are mild: weighted results may come first.',
  },
  warn: {
    ru: 'Эффект дизайна больше 2: веса заметно расширяют интервалы. Сравнивайте с результатами без весов.',
    kk: 'Дизайн әсері 2-ден үлкен: салмақ интервалдарды едәуір кеңейтеді. Салмақсыз нәтижелермен салыстырыңыз.',
    en: 'The design effect is above 2: the weights widen the intervals noticeably. Compare with the unweighted results.',
  },
  'not-by-default': {
    ru: 'Эффект дизайна больше 4: взвешенные результаты не показываются по умолчанию, немногие ответы решают почти всё.',
    kk: 'Дизайн әсері 4-тен үлкен: салмақталған нәтижелер әдепкі күйде көрсетілмейді, аз ғана жауап бәрін дерлік шешеді.',
    en: 'The design effect is above 4: weighted is not the default view, for a few responses decide almost everything.',
  },
} satisfies Record<string, Text>;
