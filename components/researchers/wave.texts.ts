/** Words about waves that several parts of the pages use. */
import type { Text } from '#lib/i18n/text.ts';

export const waveKinds = {
  trial: { ru: 'пробная', kk: 'сынақ', en: 'trial' },
  real: { ru: 'основная', kk: 'негізгі', en: 'real' },
} satisfies Record<string, Text>;

export const waveStates = {
  planned: { ru: 'готовится', kk: 'дайындалуда', en: 'planned' },
  open: { ru: 'открыта', kk: 'ашық', en: 'open' },
  closed: { ru: 'закрыта', kk: 'жабық', en: 'closed' },
} satisfies Record<string, Text>;

/** In the genitive or with a preposition where the language needs it; {date} is a day. */
export const waveDates = {
  created: { ru: 'создана {date}', kk: 'жасалған күні: {date}', en: 'created on {date}' },
  opened: { ru: 'открыта {date}', kk: 'ашылған күні: {date}', en: 'opened on {date}' },
  closed: { ru: 'закрыта {date}', kk: 'жабылған күні: {date}', en: 'closed on {date}' },
} satisfies Record<string, Text>;

/** Heads of numbers of responses, in the plural. */
export const countNames = {
  complete: { ru: 'полные', kk: 'толық', en: 'complete' },
  partial: { ru: 'частичные', kk: 'ішінара', en: 'partial' },
  breakOff: { ru: 'прерванные', kk: 'үзілген', en: 'break-offs' },
  drafts: { ru: 'черновики', kk: 'қаралама', en: 'drafts' },
  ended: { ru: 'не прошли отбор', kk: 'іріктеуден өтпеген', en: 'screened out' },
  excluded: { ru: 'исключены', kk: 'алып тасталған', en: 'excluded' },
  overQuota: { ru: 'сверх квоты', kk: 'квотадан тыс', en: 'over quota' },
  quarantined: { ru: 'в карантине', kk: 'карантинде', en: 'in quarantine' },
} satisfies Record<string, Text>;

/** Why somebody ended before the survey began; stands behind a number. */
export const endingNames: Readonly<Record<string, Text>> = {
  no_consent: { ru: 'нет согласия', kk: 'келісім жоқ', en: 'no consent' },
  under_age: { ru: 'младше 18 лет', kk: '18 жасқа толмаған', en: 'under 18' },
  not_resident: { ru: 'другое место', kk: 'басқа жер', en: 'another place' },
};

export const waveCardTexts = {
  lastReceived: { ru: 'Последний ответ: {date}', kk: 'Соңғы жауап: {date}', en: 'Last response: {date}' },
  noneReceived: { ru: 'Ответов пока нет', kk: 'Әзірге жауап жоқ', en: 'No responses yet' },
  counts: { ru: 'Сколько ответов', kk: 'Жауаптар саны', en: 'Numbers of responses' },
  links: { ru: 'Страницы волны', kk: 'Толқын беттері', en: 'Pages of the wave' },
  results: { ru: 'Результаты', kk: 'Нәтижелер', en: 'Results' },
  survey: { ru: 'Заполнить анкету', kk: 'Сауалнаманы толтыру', en: 'Take the survey' },
  print: { ru: 'Анкета для печати', kk: 'Басып шығаруға арналған сауалнама', en: 'Questionnaire for print' },
  methods: { ru: 'Методика', kk: 'Әдістеме', en: 'Methods' },
  weights: { ru: 'Веса', kk: 'Салмақ', en: 'Weights' },
  settings: { ru: 'Настройки волны', kk: 'Толқын баптаулары', en: 'Wave settings' },
  prepare: { ru: 'Подготовить к открытию', kk: 'Ашуға дайындау', en: 'Prepare the opening' },
} satisfies Record<string, Text>;
