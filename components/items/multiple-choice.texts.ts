import type { Text } from '#lib/i18n/text.ts';

export const multipleChoiceTexts = {
  count: { ru: 'Выбрано {n} из {max}', kk: 'Таңдалғаны: {n} / {max}', en: '{n} of {max} chosen' },
} as const satisfies Readonly<Record<string, Text>>;
