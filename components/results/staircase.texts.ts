import type { Text } from '#lib/i18n/text.ts';

export const staircaseTexts = {
  title: {
    ru: 'Сотрудничество на трёх уровнях: кто считает его хорошим',
    kk: 'Үш деңгейдегі ынтымақтастық: оны жақсы деп санайтындар',
    en: 'Cooperation at three levels: who rates it as good',
  },
  shown: {
    ru: 'Доля оценок «хорошее» и «очень хорошее» среди всех ответивших.',
    kk: 'Барлық жауап бергендер арасында «жақсы» және «өте жақсы» деп бағалағандардың үлесі.',
    en: 'The share of “good” and “very good” among all who answered.',
  },
  country: { ru: 'Страны', kk: 'Елдер', en: 'Countries' },
  region: { ru: 'Области', kk: 'Облыстар', en: 'Regions' },
  district: { ru: 'Районы', kk: 'Аудандар', en: 'Districts' },
  sentence: {
    ru: 'Сотрудничество двух районов считают хорошим или очень хорошим: {district}. О сотрудничестве двух стран так говорят: {country}.',
    kk: 'Екі ауданның ынтымақтастығын жақсы немесе өте жақсы деп бағалайтындар: {district}. Екі елдің ынтымақтастығын солай бағалайтындар: {country}.',
    en: 'Cooperation between the two districts is rated good or very good by {district}; between the two countries by {country}.',
  },
  one: { ru: '{where} — {share}', kk: '{where} – {share}', en: '{share} {where}' },
  joint: { ru: ', ', kk: ', ', en: ' and ' },
  'of-ten': { ru: '{count} из 10', kk: 'әр 10 адамның {count}', en: '{count} of 10' },
  none: { ru: 'никто', kk: 'ешкім', en: 'nobody' },
  'fewer-than-one': { ru: 'меньше чем 1 из 10', kk: 'әр 10 адамның біреуіне де жетпейді', en: 'fewer than 1 of 10' },
  'almost-all': { ru: 'почти все', kk: 'барлығы дерлік', en: 'almost everybody' },
  all: { ru: 'все', kk: 'барлығы', en: 'everybody' },
  level: { ru: 'Уровень', kk: 'Деңгей', en: 'Level' },
  tableCaption: {
    ru: 'Считают сотрудничество хорошим или очень хорошим',
    kk: 'Ынтымақтастықты жақсы немесе өте жақсы деп бағалайды',
    en: 'Rate cooperation as good or very good',
  },
} as const satisfies Record<string, Text>;

/** "алтауы": so many of ten people, as Kazakh says it. */
export const kazakhOfTen: readonly string[] = [
  '',
  'бірі',
  'екеуі',
  'үшеуі',
  'төртеуі',
  'бесеуі',
  'алтауы',
  'жетеуі',
  'сегізі',
  'тоғызы',
];
