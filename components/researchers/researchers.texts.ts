/** Words of the frame around every researcher page. */
import type { Text } from '#lib/i18n/text.ts';

export const navTexts = {
  label: { ru: 'Разделы исследователя', kk: 'Зерттеуші бөлімдері', en: 'Researcher sections' },
  waves: { ru: 'Волны', kk: 'Толқындар', en: 'Waves' },
  analysis: { ru: 'Анализ', kk: 'Талдау', en: 'Analysis' },
  analysisLabel: { ru: 'Страницы анализа', kk: 'Талдау беттері', en: 'Pages of the analysis' },
  attitudes: { ru: 'Вопросы', kk: 'Сұрақтар', en: 'Items' },
  crosstab: { ru: 'Таблица сопряжённости', kk: 'Түйіндестік кестесі', en: 'Crosstab' },
  language: { ru: 'Влияние языка', kk: 'Тілдің әсері', en: 'Language effect' },
  indices: { ru: 'Индексы', kk: 'Индекстер', en: 'Indices' },
  perception: { ru: 'Представления и статистика', kk: 'Пікір мен статистика', en: 'Belief and record' },
  recodes: { ru: 'Перекодировки', kk: 'Қайта кодтау', en: 'Recodes' },
  releases: { ru: 'Выпуски', kk: 'Шығарылымдар', en: 'Releases' },
  'field-log': { ru: 'Полевой журнал', kk: 'Далалық журнал', en: 'Field log' },
  results: { ru: 'Результаты', kk: 'Нәтижелер', en: 'Results' },
  codebook: { ru: 'Книга кодов', kk: 'Кодтар анықтамалығы', en: 'Codebook' },
  tokens: { ru: 'Токены', kk: 'Токендер', en: 'Tokens' },
  people: { ru: 'Сотрудники', kk: 'Қызметкерлер', en: 'People' },
  settings: { ru: 'Пороги', kk: 'Шектер', en: 'Thresholds' },
  signOut: { ru: 'Выйти', kk: 'Шығу', en: 'Sign out' },
} satisfies Record<string, Text>;

export const roleNames = {
  administrator: { ru: 'администратор', kk: 'әкімші', en: 'administrator' },
  researcher: { ru: 'исследователь', kk: 'зерттеуші', en: 'researcher' },
  reader: { ru: 'читатель', kk: 'оқырман', en: 'reader' },
} satisfies Record<string, Text>;

/** What each role may do, in one line; stands where a role is chosen. */
export const roleHelp = {
  administrator: {
    ru: 'всё, что исследователь, и сотрудники',
    kk: 'зерттеуші істей алатынның бәрі және қызметкерлер',
    en: 'everything a researcher may do, and the people',
  },
  researcher: {
    ru: 'результаты, веса, выпуски, выгрузка ответов, волны и токены',
    kk: 'нәтижелер, салмақтар, шығарылымдар, жауаптарды жүктеп алу, толқындар мен токендер',
    en: 'results, weights, releases, downloads of responses, waves and tokens',
  },
  reader: { ru: 'только результаты', kk: 'тек нәтижелер', en: 'results only' },
} satisfies Record<string, Text>;
