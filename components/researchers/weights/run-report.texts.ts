import type { Text } from '#lib/i18n/text.ts';

export const reportTexts = {
  title: { ru: 'Расчёт весов № {number}', kk: '№ {number} салмақ есептеуі', en: 'Weight run no. {number}' },
  how: { ru: 'Как рассчитано', kk: 'Қалай есептелді', en: 'How it was made' },
  made: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  method: { ru: 'Способ', kk: 'Тәсіл', en: 'Method' },
  limits: { ru: 'Ограничение весов', kk: 'Салмақты шектеу', en: 'Trimming' },
  clipped: {
    ru: 'сначала за границами — {outside}, в итоге на нижней — {lower}, на верхней — {upper}',
    kk: 'басында шектен тыс – {outside}, соңында төменгі шекте – {lower}, жоғарғысында – {upper}',
    en: 'beyond the limits at first {outside}, at the lower one in the end {lower}, at the upper one {upper}',
  },
  convergence: { ru: 'Сходимость', kk: 'Жинақталу', en: 'Convergence' },
  converged: {
    ru: 'циклов — {cycles}, наибольшее отклонение от населения {deviation}',
    kk: 'цикл саны – {cycles}, халық санынан ең үлкен ауытқу {deviation}',
    en: 'cycles {cycles}, largest deviation from the population {deviation}',
  },
  below: { ru: 'меньше {n}', kk: '{n} мәнінен аз', en: 'below {n}' },
  answers: {
    ru: 'Ответы с этими весами',
    kk: 'Осы салмақпен жауаптар',
    en: 'The answers with these weights',
  },
  missing: { ru: 'Не указали', kk: 'Көрсетпегендер', en: 'Did not say' },
  missingHelp: {
    ru: 'остаются в расчёте своей группой, их доля не меняется',
    kk: 'есептеуде өз тобы болып қалады, үлесі өзгермейді',
    en: 'stay in as a group of their own, whose share does not change',
  },
  rescaled: { ru: 'Приведено', kk: 'Келтірілді', en: 'Rescaled' },
  rescaling: { ru: '«{margin}» × {factor}', kk: '«{margin}» × {factor}', en: '“{margin}” × {factor}' },
  data: { ru: 'Данные', kk: 'Деректер', en: 'Data' },
  version: {
    ru: 'версия {version}, ответы по № {through} включительно',
    kk: '{version}-нұсқа, № {through} жауапты қоса алғанда',
    en: 'version {version}, responses up to no. {through}',
  },
  sources: { ru: 'Откуда население', kk: 'Халық саны қайдан', en: 'Where the population is from' },
  source: {
    ru: '{source}, {table}, на {date}',
    kk: '{source}, {table}, {date} жағдайы бойынша',
    en: '{source}, {table}, as of {date}',
  },
  differ: {
    ru: 'Источники двух районов разные: годы и определения в них не совпадают.',
    kk: 'Екі ауданның дереккөздері әртүрлі: жылдары мен анықтамалары сәйкес келмейді.',
    en: 'The two districts have different sources: their years and definitions are not the same.',
  },
  weights: { ru: 'Веса', kk: 'Салмақтар', en: 'The weights' },
  population: { ru: 'Жители обоих районов', kk: 'Екі аудан тұрғындары', en: 'Residents of both districts' },
  equal: { ru: 'Районы поровну', kk: 'Аудандар тең', en: 'Districts equal' },
  measure: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Measure' },
  value: { ru: 'Значение', kk: 'Мәні', en: 'Value' },
  n: { ru: 'Ответов', kk: 'Жауап саны', en: 'Responses' },
  nEff: { ru: 'Эффективных', kk: 'Тиімді саны', en: 'Effective' },
  deff: { ru: 'Эффект дизайна', kk: 'Дизайн әсері', en: 'Design effect' },
  smallest: { ru: 'Наименьший вес', kk: 'Ең кіші салмақ', en: 'Smallest weight' },
  largest: { ru: 'Наибольший вес', kk: 'Ең үлкен салмақ', en: 'Largest weight' },
  mean: { ru: 'Средний вес', kk: 'Орташа салмақ', en: 'Mean weight' },
  deviation: { ru: 'Стандартное отклонение', kk: 'Стандартты ауытқу', en: 'Standard deviation' },
  weightHelp: {
    ru: 'Вес — сколько взрослых жителей представляет один ответ.',
    kk: 'Салмақ – бір жауап қанша ересек тұрғынды білдіретіні.',
    en: 'A weight is how many adults one response stands for.',
  },
} satisfies Record<string, Text>;

export const marginTableTexts = {
  title: { ru: 'До и после взвешивания', kk: 'Салмақтауға дейін және кейін', en: 'Before and after weighting' },
  help: {
    ru: 'Доли среди всех ответивших обоих районов.',
    kk: 'Екі аудандағы барлық жауап бергендер арасындағы үлес.',
    en: 'Shares of all respondents of both districts.',
  },
  group: { ru: 'Группа', kk: 'Топ', en: 'Group' },
  n: { ru: 'Отв.', kk: 'Жауап', en: 'n' },
  before: { ru: 'До', kk: 'Дейін', en: 'Before' },
  after: { ru: 'После', kk: 'Кейін', en: 'After' },
  factor: { ru: 'Раз', kk: 'Есе', en: 'Factor' },
  people: { ru: '{n} чел.', kk: '{n} адам', en: '{n} people' },
  MERGE: {
    ru: 'меньше 20 ответов, лучше объединить',
    kk: '20-дан аз жауап, біріктірген дұрыс',
    en: 'fewer than 20 responses: better merged',
  },
  FEW: { ru: 'меньше 30 ответов', kk: '30-дан аз жауап', en: 'fewer than 30 responses' },
  FACTOR: {
    ru: 'доля меняется больше чем в пять раз',
    kk: 'үлес бес еседен көп өзгереді',
    en: 'the share changes more than fivefold',
  },
} satisfies Record<string, Text>;

export const exampleTexts = {
  title: {
    ru: 'Что меняют веса: три вопроса',
    kk: 'Салмақ нені өзгертеді: үш сұрақ',
    en: 'What the weights change: three items',
  },
  help: {
    ru: 'Доля тех, кто выбрал «{labels}», среди давших ответ.',
    kk: 'Жауап бергендер арасында «{labels}» дегендердің үлесі.',
    en: 'The share of “{labels}” among those who gave an answer.',
  },
  both: { ru: 'Оба района', kk: 'Екі аудан', en: 'Both districts' },
  n: { ru: 'n', kk: 'n', en: 'n' },
  unweighted: { ru: 'Без весов', kk: 'Салмақсыз', en: 'Unweighted' },
  population: { ru: 'По жителям', kk: 'Халық бойынша', en: 'By residents' },
  equal: { ru: 'Поровну', kk: 'Тең', en: 'Equal' },
  few: {
    ru: 'Меньше 10 ответов: не показывается.',
    kk: '10-нан аз жауап: көрсетілмейді.',
    en: 'Fewer than 10 answers: not shown.',
  },
} satisfies Record<string, Text>;
