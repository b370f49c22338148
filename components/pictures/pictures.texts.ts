import type { Text } from '#lib/i18n/text.ts';

/** Words of the pictures; `{…}` places are filled in. */
export const pictureTexts = {
  survey: {
    ru: 'Опрос жителей, {days}. Выпуск {number} от {date}. {weight}',
    kk: 'Тұрғындар сауалнамасы, {days}. {number}-шығарылым, {date}. {weight}',
    en: 'Survey of residents, {days}. Release {number} of {date}. {weight}',
  },
  undated: {
    ru: 'Опрос жителей. Выпуск {number} от {date}. {weight}',
    kk: 'Тұрғындар сауалнамасы. {number}-шығарылым, {date}. {weight}',
    en: 'Survey of residents. Release {number} of {date}. {weight}',
  },
  interval: {
    ru: 'Черта и скобки — {interval}.',
    kk: 'Сызық пен жақша – {interval}.',
    en: 'Line and brackets: {interval}.',
  },
  shares: {
    ru: 'Доля ответов среди всех ответивших.',
    kk: 'Жауаптардың барлық жауап бергендер арасындағы үлесі.',
    en: 'Share of the answers among all who answered.',
  },
  barriers: { ru: '{title}: {labels}', kk: '{title}: {labels}', en: '{title}: {labels}' },
  none: { ru: 'Без весов.', kk: 'Салмақсыз.', en: 'Unweighted.' },
  population: { ru: 'Взвешено, расчёт № {run}.', kk: 'Салмақталған, № {run} есептеу.', en: 'Weighted, run {run}.' },
  equal: {
    ru: 'Взвешено, районы поровну, расчёт № {run}.',
    kk: 'Салмақталған, аудандар тең үлеспен, № {run} есептеу.',
    en: 'Weighted, both districts equal, run {run}.',
  },
  base: { ru: '{name}, n = {n}', kk: '{name}, n = {n}', en: '{name}, n = {n}' },
  baseLeast: {
    ru: '{name}, n не меньше {n}',
    kk: '{name}, n кемінде {n}',
    en: '{name}, n at least {n}',
  },
  nearest: { ru: 'Ближе всего', kk: 'Ең жақын пікірлер', en: 'Nearest' },
  farthest: { ru: 'Дальше всего', kk: 'Ең алшақ пікірлер', en: 'Farthest apart' },
  agreementCounted: {
    ru: 'Доля верхних ответов шкалы, среднее шкалы от 0 до 10 или доля самого частого ответа',
    kk: 'Шкаланың жоғарғы жауаптарының үлесі, 0–10 шкаласының орташа мәні немесе ең жиі жауаптың үлесі',
    en: 'Share of the upper answers of a scale, mean of a 0–10 scale, or share of the answer given most often',
  },
  recorded: {
    ru: '{belief} (статистика: {record})',
    kk: '{belief} (статистика: {record})',
    en: '{belief} (record: {record})',
  },
} as const satisfies Record<string, Text>;
