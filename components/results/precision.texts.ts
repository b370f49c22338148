import type { Text } from '#lib/i18n/text.ts';

export const precisionTexts = {
  mode: {
    ru: 'Опрос в интернете, анкету заполняли сами или с помощником.',
    kk: 'Интернеттегі сауалнама, оны адамдар өздері немесе көмекшімен толтырды.',
    en: 'An online survey, filled in alone or with a helper.',
  },
  none: {
    ru: 'Без весов: эффективное n равно n.',
    kk: 'Салмақсыз: n мен тиімді n бірдей.',
    en: 'Unweighted: the effective n equals n.',
  },
  population: {
    ru: 'Взвешено по известному составу населения районов, расчёт весов № {run}.',
    kk: 'Аудандар халқының белгілі құрамына қарай салмақталған, салмақ есептеуі № {run}.',
    en: 'Weighted to the known composition of the districts, weight run {run}.',
  },
  equal: {
    ru: 'Взвешено по известному составу населения, районы поровну, расчёт весов № {run}.',
    kk: 'Халықтың белгілі құрамына қарай салмақталған, аудандар тең үлеспен, салмақ есептеуі № {run}.',
    en: 'Weighted to the known composition of the population, both districts equal, weight run {run}.',
  },
  interval: {
    ru: 'Тонкая черта и скобки — {label}.',
    kk: 'Жіңішке сызық пен жақша – {label}.',
    en: 'The thin line and the brackets: {label}.',
  },
  area: {
    ru: 'Результаты нельзя переносить на другие районы и на страны в целом.',
    kk: 'Нәтижелерді басқа аудандар мен тұтас елдерге қатысты қолдануға болмайды.',
    en: 'The results do not carry over to other districts or to the countries as a whole.',
  },
} as const satisfies Record<string, Text>;
