import type { Text } from '#lib/i18n/text.ts';

/** The sentence of a view: what is shown, by what, with which weights, among whom. */
export const viewFormTexts = {
  form: { ru: 'Что показать', kk: 'Нені көрсету керек', en: 'What to show' },
  items: { ru: 'Вопросы', kk: 'Сұрақтар', en: 'Items' },
  allItems: { ru: 'все', kk: 'барлығы', en: 'all' },
  chosenItems: { ru: 'выбранные: {n}', kk: 'таңдалғаны: {n}', en: 'chosen: {n}' },
  by: { ru: 'по признаку', kk: 'мына белгі бойынша', en: 'by' },
  byHelp: { ru: '(на какие группы разделить)', kk: '(қандай топтарға бөлу керек)', en: '(the groups compared)' },
  weight: { ru: 'веса', kk: 'салмақ', en: 'weighted' },
  weights: {
    none: { ru: 'без весов', kk: 'салмақсыз', en: 'not at all' },
    population: {
      ru: 'жители обоих районов',
      kk: 'екі ауданның тұрғындары',
      en: 'to the residents of both districts',
    },
    equal: {
      ru: 'районы поровну',
      kk: 'аудандар тең үлеспен',
      en: 'with both districts equal',
    },
  },
  run: { ru: 'расчёт весов', kk: 'салмақ есептеуі', en: 'weight run' },
  latestRun: { ru: 'последний', kk: 'соңғысы', en: 'the latest' },
  oneRun: { ru: '№ {n}', kk: '№ {n}', en: 'no. {n}' },
  noRuns: {
    ru: 'Весов у этой волны ещё нет.',
    kk: 'Бұл толқында салмақ әлі жоқ.',
    en: 'This wave has no weights yet.',
  },
  makeWeights: { ru: 'Рассчитать веса', kk: 'Салмақ есептеу', en: 'Make weights' },
  among: { ru: 'среди:', kk: 'кімдердің арасында:', en: 'among:' },
  everyone: { ru: 'всех', kk: 'барлығы', en: 'everyone' },
  also: { ru: 'Ещё признак', kk: 'Тағы бір белгі', en: 'Another variable' },
  none: { ru: 'не нужен', kk: 'керек емес', en: 'none' },
  alsoHelp: {
    ru: 'Его ответы появятся здесь, когда вы нажмёте «Показать».',
    kk: '«Көрсету» түймесін басқаннан кейін оның жауаптары осы жерде шығады.',
    en: 'Its answers appear here after “Show”.',
  },
  chart: { ru: 'Полосы', kk: 'Жолақтар', en: 'Bars' },
  charts: {
    stacked: { ru: '100\u00a0%', kk: '100\u00a0%', en: '100\u00a0%' },
    diverging: { ru: 'от середины шкалы', kk: 'шкаланың ортасынан', en: 'from the middle of the scale' },
  },
  sort: { ru: 'Порядок', kk: 'Реті', en: 'Order' },
  sorts: {
    asked: { ru: 'как в анкете', kk: 'сауалнамадағыдай', en: 'as asked' },
    distance: { ru: 'сначала самые разные', kk: 'алдымен ең алшақтары', en: 'most different first' },
    test: { ru: 'по p-значению', kk: 'p мәні бойынша', en: 'by p-value' },
  },
  show: { ru: 'Показать', kk: 'Көрсету', en: 'Show' },
  reset: { ru: 'Сбросить', kk: 'Бастапқы қалпы', en: 'Start anew' },
  people: { ru: 'Кто отвечал', kk: 'Жауап берушілер', en: 'Who answered' },
  crossed: { ru: 'Два признака сразу', kk: 'Екі белгі бірге', en: 'Two variables at once' },
  upper: {
    ru: 'Верх шкалы (да или нет)',
    kk: 'Шкаланың жоғарғы жағы (иә не жоқ)',
    en: 'Upper end of a scale (yes or no)',
  },
  interview: { ru: 'Как отвечали', kk: 'Қалай жауап берді', en: 'How they answered' },
  recodes: { ru: 'Перекодировки', kk: 'Қайта кодталғандар', en: 'Recodes' },
  weightSwitch: { ru: 'Веса', kk: 'Салмақ', en: 'Weights' },
  switches: {
    none: { ru: 'Без весов', kk: 'Салмақсыз', en: 'Unweighted' },
    population: {
      ru: 'Взвешено: жители обоих районов',
      kk: 'Салмақпен: екі ауданның тұрғындары',
      en: 'Weighted: residents of both districts',
    },
    equal: {
      ru: 'Взвешено: районы поровну',
      kk: 'Салмақпен: аудандар тең үлеспен',
      en: 'Weighted: districts equal',
    },
  },
} as const;

type Words = Text | Readonly<Record<string, Text>>;
viewFormTexts satisfies Readonly<Record<string, Words>>;
