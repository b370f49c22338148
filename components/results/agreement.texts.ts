import type { Text } from '#lib/i18n/text.ts';

export const agreementTexts = {
  title: {
    ru: 'Где соседи согласны и где расходятся',
    kk: 'Көршілердің пікірі неде ұқсас, неде бөлек',
    en: 'Where neighbours agree and where they differ',
  },
  how: {
    ru: 'Каждая строка — один вопрос: две точки на шкале от 0 до 100\u00a0%, по одной на район, и линия между ними. Сверху самые близкие ответы. Точка — доля верхних ответов шкалы; у шкалы от 0 до 10 — среднее; где ответы не образуют шкалы — доля самого частого ответа. Тонкая черта у точки — интервал.',
    kk: 'Әр жол – бір сұрақ: 0-ден 100\u00a0%-ға дейінгі шкаладағы екі нүкте, әр ауданға бір-бірден, және олардың арасындағы сызық. Жоғарыда – бір-біріне ең жақын жауаптар. Нүкте – шкаланың жоғарғы жауаптарының үлесі; 0-ден 10-ға дейінгі шкалада – орташа мән; жауаптар шкала құрамаса – ең жиі айтылған жауаптың үлесі. Нүктедегі жіңішке сызық – интервал.',
    en: 'Each line is one question: two points on a scale from 0 to 100\u00a0%, one for each district, and a line between them. The nearest answers stand on top. A point is the share of the upper answers of a scale; on a scale from 0 to 10 the mean; where answers form no scale, the share of the answer given most often. The thin line at a point is its interval.',
  },
  upper: { ru: 'Доля ответов {labels}', kk: '{labels} деген жауаптардың үлесі', en: 'Share answering {labels}' },
  option: {
    ru: 'Доля самого частого ответа: {labels}',
    kk: 'Ең жиі жауаптың үлесі: {labels}',
    en: 'Share of the answer given most often: {labels}',
  },
  mean: {
    ru: 'Среднее на шкале: {labels}',
    kk: 'Шкаладағы орташа мән: {labels}',
    en: 'Mean on the scale: {labels}',
  },
  ends: { ru: '{first} … {last}', kk: '{first} … {last}', en: '{first} … {last}' },
  seen: {
    ru: 'Ближе всего ответы на вопрос {nearest}. Дальше всего — {farthest}.',
    kk: 'Ең жақын жауаптар: {nearest}. Ең алшақ жауаптар: {farthest}.',
    en: 'The answers are nearest on {nearest}. They are farthest apart on {farthest}.',
  },
  one: { ru: '{label}: {parts}', kk: '{label}: {parts}', en: '{label}: {parts}' },
  rest: { ru: 'Остальные строки: {n}', kk: 'Қалған жолдар: {n}', en: 'The other lines: {n}' },
  chart: {
    ru: 'Точечная диаграмма. {seen} Значения стоят у каждой строки и в таблице.',
    kk: 'Нүктелі диаграмма. {seen} Мәндері әр жолда және кестеде берілген.',
    en: 'Dot plot. {seen} The values stand at each line and in the table.',
  },
  question: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Question' },
  counted: { ru: 'Что показано', kk: 'Не көрсетілген', en: 'What is shown' },
  distance: {
    ru: 'Расстояние, пункты (от 0 до 100)',
    kk: 'Алшақтық, тармақ (0–100)',
    en: 'Distance, points (0 to 100)',
  },
} as const satisfies Record<string, Text>;
