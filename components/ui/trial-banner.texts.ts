export const trialBannerTexts = {
  ru: 'Это пробный опрос: ответы не учитываются в исследовании.',
  kk: 'Бұл – сынақ сауалнамасы: жауаптар зерттеуде есепке алынбайды.',
  en: 'This is a trial: its answers do not count in the study.',
} as const;
