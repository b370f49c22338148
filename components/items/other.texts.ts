import type { Text } from '#lib/i18n/text.ts';

export const otherTexts = {
  label: { ru: 'Другое: напишите', kk: 'Басқа: жазыңыз', en: 'Other: please write' },
  placeholder: { ru: 'Напишите здесь', kk: 'Осында жазыңыз', en: 'Write here' },
} as const satisfies Readonly<Record<string, Text>>;
