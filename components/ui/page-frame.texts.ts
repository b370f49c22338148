export const pageFrameTexts = {
  ru: { languages: 'Язык', largeType: 'Крупный шрифт', skip: 'К содержанию' },
  kk: { languages: 'Тіл', largeType: 'Ірі әріп', skip: 'Мазмұнға өту' },
  en: { languages: 'Language', largeType: 'Large type', skip: 'Skip to content' },
} as const;
