import type { Text } from '#lib/i18n/text.ts';

export const precisionTexts = {
  mode: {
    ru: 'Опрос в интернете, анкету заполняли сами или с помощником.',
    kk: 'Интернеттегі сауалнама, оны адамдар өздері немесе көмекшімен толтырды.',
    en: 'An online survey, filled in alone or with a helper.',
  },
  none: {
    ru: 'Без весов: эффективная база равна n.',
    kk: 'Салмақсыз: тиімді база n санына тең.',
    en: 'Unweighted: the effective base equals n.',
  },
  population: {
    ru: 'Взвешено к известному составу населения районов, расчёт весов {run}.',
    kk: 'Аудандар халқының белгілі құрамына қарай салмақталған, салмақ есебі {run}.',
    en: 'Weighted to the known composition of the districts, weight run {run}.',
  },
  equal: {
    ru: 'Взвешено к известному составу населения, районы весят поровну, расчёт весов {run}.',
    kk: 'Халықтың белгілі құрамына қарай салмақталған, аудандардың салмағы тең, салмақ есебі {run}.',
    en: 'Weighted to the known composition of the population, both districts alike, weight run {run}.',
  },
  interval: {
    ru: 'Тонкая черта и скобки — {label}.',
    kk: 'Жіңішке сызық пен жақша – {label}.',
    en: 'The thin line and the brackets are the {label}.',
  },
  area: {
    ru: 'Результаты нельзя переносить на другие районы и на страны в целом.',
    kk: 'Нәтижелерді басқа аудандарға және тұтас елдерге таратуға болмайды.',
    en: 'The results do not carry over to other districts or to the countries as a whole.',
  },
} as const satisfies Record<string, Text>;
