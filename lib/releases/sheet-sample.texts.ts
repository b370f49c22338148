/** The points of a methodology sheet on who came, how and when. `{…}` places are filled in. */
import type { Text } from '#lib/i18n/text.ts';

export const sampleTexts = {
  rates: {
    ru: 'Участие: начатых анкет — {started}, завершены {completion}, прерваны {breakOff}. Пригодные анкеты составляют {participation} от числа ответивших на первую страницу ({opened}). Сколько людей открыли ссылку, не считается.',
    kk: 'Қатысу: сауалнаманы бастағандар саны – {started}; аяқтағандары – {completion}, үзіп кеткендері – {breakOff}. Жарамды сауалнамалардың бірінші бетке жауап бергендер ({opened}) арасындағы үлесі – {participation}. Сілтемені неше адам ашқаны есептелмейді.',
    en: 'Participation: {started} people began the questionnaire; {completion} completed it and {breakOff} broke off. Usable responses are {participation} of the {opened} people who answered the first page. How many opened the link is not counted.',
  },
  languages: {
    ru: 'Языки анкеты: {languages}. Респондент выбирает язык сам и может сменить его в любой момент.',
    kk: 'Сауалнама тілдері: {languages}. Респондент тілді өзі таңдайды және кез келген сәтте ауыстыра алады.',
    en: 'Languages of the questionnaire: {languages}. Respondents choose the language themselves and can change it at any time.',
  },
  languageNames: {
    ru: { ru: 'русский', kk: 'орыс', en: 'Russian' },
    kk: { ru: 'казахский', kk: 'қазақ', en: 'Kazakh' },
    en: { ru: 'английский', kk: 'ағылшын', en: 'English' },
  },
  modes: {
    ru: '{district}: {parts} (округлено до десятков).',
    kk: '{district}: {parts} (ондыққа дейін дөңгелектелген).',
    en: '{district}: {parts} (rounded to tens).',
  },
  modePart: { ru: '{mode}: около {n}', kk: '{mode}: шамамен {n}', en: '{mode}: about {n}' },
  modeNames: {
    self: {
      ru: 'сами, на телефоне или компьютере',
      kk: 'өздері, телефонда немесе компьютерде',
      en: 'by themselves, on a phone or a computer',
    },
    assisted: { ru: 'с помощником', kk: 'көмекшімен бірге', en: 'with a helper' },
    paper: { ru: 'на бумаге', kk: 'қағазда', en: 'on paper' },
  },
  or: { ru: ' или ', kk: ' немесе ', en: ' or ' },
  dates: {
    ru: '{district}: ответы получены с {from} по {to}',
    kk: '{district}: жауаптар алынған мерзім: {from} – {to}',
    en: '{district}: responses received from {from} to {to}',
  },
  oneDay: {
    ru: '{district}: ответы получены {from}',
    kk: '{district}: жауаптар алынған күн: {from}',
    en: '{district}: responses received on {from}',
  },
  size: {
    ru: '{district}: n = {n}, эффективное n = {nEff}.',
    kk: '{district}: n = {n}, тиімді n = {nEff}.',
    en: '{district}: n = {n}, effective n = {nEff}.',
  },
  tooFew: {
    ru: '{district}: меньше {base} респондентов, цифры не показаны.',
    kk: '{district}: респонденттер саны {base} адамға жетпейді, сандар көрсетілмейді.',
    en: '{district}: fewer than {base} respondents, no figures are shown.',
  },
  subgroups: {
    ru: 'Размеры подгрупп по полу, возрасту и языку стоят в таблице «Кто ответил», n и эффективное n — у каждой цифры.',
    kk: 'Жынысы, жасы және тілі бойынша топшалардың көлемі «Кім жауап берді» кестесінде, n мен тиімді n әр санның қасында тұр.',
    en: 'Sizes of subgroups by sex, age and language stand in the table “Who answered”, n and effective n beside every figure.',
  },
  precision: {
    ru: 'Точность: {interval}.',
    kk: 'Дәлдігі: {interval}.',
    en: 'Precision: {interval}.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
