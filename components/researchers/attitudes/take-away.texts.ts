import type { Text } from '#lib/i18n/text.ts';

/** Ways to take a figure away. */
export const takeAwayTexts = {
  label: { ru: 'Скачать', kk: 'Жүктеп алу', en: 'Take away' },
  svg: { ru: 'Картинка SVG', kk: 'SVG суреті', en: 'Picture, SVG' },
  png: { ru: 'Картинка PNG', kk: 'PNG суреті', en: 'Picture, PNG' },
  csv: { ru: 'Числа CSV', kk: 'CSV сандары', en: 'Numbers, CSV' },
  saved: { ru: 'Картинка сохранена.', kk: 'Сурет сақталды.', en: 'The picture is saved.' },
  failed: {
    ru: 'Картинку сделать не удалось, возьмите SVG.',
    kk: 'Сурет жасалмады, SVG нұсқасын алыңыз.',
    en: 'The picture could not be made; take the SVG.',
  },
} as const satisfies Record<string, Text>;
