import type { Text } from '#lib/i18n/text.ts';
import type { MethodologyPoint } from '#lib/releases/methodology-sheet.ts';

export const pointTitles: Readonly<Record<MethodologyPoint, Text>> = {
  strategy: { ru: 'Как собраны данные', kk: 'Деректер қалай жиналды', en: 'How the data were collected' },
  sponsors: {
    ru: 'Кто проводил и кто платил',
    kk: 'Кім жүргізді, кім қаржыландырды',
    en: 'Who conducted and who paid',
  },
  instrument: { ru: 'Анкета', kk: 'Сауалнама', en: 'Questionnaire' },
  population: { ru: 'О ком исследование', kk: 'Зерттеу кімдер туралы', en: 'Population and places' },
  sample: { ru: 'Как набраны респонденты', kk: 'Респонденттер қалай жиналды', en: 'Sample and recruitment' },
  modes: { ru: 'Способ опроса и языки', kk: 'Сұрау тәсілі мен тілдер', en: 'Modes and languages' },
  dates: { ru: 'Когда', kk: 'Қашан', en: 'Dates' },
  sizes: { ru: 'Сколько ответов и точность', kk: 'Жауап саны және дәлдік', en: 'Sample sizes and precision' },
  weighting: { ru: 'Взвешивание', kk: 'Салмақтау', en: 'Weighting' },
  processing: {
    ru: 'Обработка, проверка и что скрыто',
    kk: 'Өңдеу, тексеру және не жасырылған',
    en: 'Processing, checks and what is hidden',
  },
  limitations: { ru: 'Чего сказать нельзя', kk: 'Нені айтуға болмайды', en: 'Limitations' },
};
