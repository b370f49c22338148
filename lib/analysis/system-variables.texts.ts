import type { Text } from '#lib/i18n/text.ts';

/** Names of the variables that the program keeps beside the answers; for researchers. */
export const systemVariableTexts = {
  locale: { ru: 'Язык анкеты', kk: 'Сауалнама тілі', en: 'Language of the questionnaire' },
  mode: { ru: 'Способ заполнения', kk: 'Толтыру тәсілі', en: 'Way of answering' },
  assisted: { ru: 'Помощь при заполнении', kk: 'Толтыру кезіндегі көмек', en: 'Help with answering' },
  /** Followed by the title of the section. */
  sectionLanguage: { ru: 'Язык раздела', kk: 'Бөлім тілі', en: 'Language of the section' },
} as const satisfies Record<string, Text>;

export const modeTexts = {
  web: { ru: 'Онлайн', kk: 'Онлайн', en: 'Online' },
  'web-form': { ru: 'Онлайн, простая форма', kk: 'Онлайн, қарапайым форма', en: 'Online, plain form' },
  assisted: { ru: 'Онлайн, с помощником', kk: 'Онлайн, көмекшімен', en: 'Online, with a helper' },
  paper: { ru: 'На бумаге', kk: 'Қағазда', en: 'On paper' },
} as const satisfies Record<string, Text>;

export const assistedTexts = {
  alone: { ru: 'Без помощи', kk: 'Көмексіз', en: 'Alone' },
  helped: { ru: 'С помощью', kk: 'Көмекпен', en: 'With help' },
} as const satisfies Record<string, Text>;

export const recodeTexts = {
  otherSteps: { ru: 'Остальные ответы шкалы', kk: 'Шкаланың қалған жауаптары', en: 'The rest of the scale' },
  agesInTwo: { ru: 'Возраст, две группы', kk: 'Жасы, екі топ', en: 'Age, two groups' },
  younger: { ru: 'Младшие', kk: 'Жасырақтар', en: 'Younger' },
  older: { ru: 'Старшие', kk: 'Үлкендер', en: 'Older' },
} as const satisfies Record<string, Text>;
