import type { Text } from '#lib/i18n/text.ts';

export const paperTexts = {
  rank: {
    ru: 'Поставьте в клетках 1, 2 и 3: 1 — самое важное.',
    kk: 'Шаршыларға 1, 2, 3 деп жазыңыз: 1 – ең маңыздысы.',
    en: 'Write 1, 2 and 3 in the boxes: 1 is the most important.',
  },
  skip: { ru: 'Отвечайте, {rule}.', kk: '{rule}, жауап беріңіз.', en: 'Answer {rule}.' },
  settlement: { ru: 'Село или посёлок:', kk: 'Ауыл немесе кент:', en: 'Village:' },
  print: {
    ru: 'Печатается на листах А4. Обращение к жителям одной стороны границы: {district}.',
    kk: 'A4 парағына басылады. Шекараның бір жағындағы тұрғындарға арналған: {district}.',
    en: 'Prints on A4. Speaks to the people of one side of the border: {district}.',
  },
  sides: {
    ru: 'Анкета для другого района',
    kk: 'Басқа ауданға арналған сауалнама',
    en: 'The paper for the other district',
  },
  end: { ru: 'Спасибо за ответы.', kk: 'Жауаптарыңызға рақмет.', en: 'Thank you for your answers.' },
} as const satisfies Readonly<Record<string, Text>>;
