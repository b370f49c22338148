import type { Text } from '#lib/i18n/text.ts';

export const frameTexts = {
  languages: { ru: 'Язык', kk: 'Тіл', en: 'Language' },
  home: { ru: 'Главная', kk: 'Басты бет', en: 'Home' },
  privacy: { ru: 'Что мы храним', kk: 'Нені сақтаймыз', en: 'What we keep' },
  withdraw: { ru: 'Удалить ответы', kk: 'Жауаптарды өшіру', en: 'Delete answers' },
  codebook: { ru: 'Вопросы анкеты', kk: 'Сауалнама сұрақтары', en: 'The questions' },
} as const satisfies Readonly<Record<string, Text>>;
