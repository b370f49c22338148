import type { Text } from '#lib/i18n/text.ts';
import type { Item } from '#lib/items/definition.ts';

export const codebookTexts = {
  title: {
    ru: 'Вопросы анкеты и коды ответов',
    kk: 'Сауалнама сұрақтары мен жауап кодтары',
    en: 'The questions and their codes',
  },
  lead: {
    ru: 'Всё, о чём спрашивает анкета, и под какими именами и кодами хранятся ответы. Формулировки — те, в которых обе стороны границы читаются вместе.',
    kk: 'Сауалнамада не сұралатыны және жауаптардың қандай атаумен, қандай кодпен сақталатыны. Тұжырымдар шекараның екі жағына ортақ түрде берілген.',
    en: 'All that the questionnaire asks, and the names and codes the answers are kept under. The wording is the one in which both sides of the border are read together.',
  },
  paper: { ru: 'Анкета для печати', kk: 'Басып шығаруға арналған сауалнама', en: 'The questionnaire on paper' },
  asked: { ru: 'Задаётся, {rule}', kk: '{rule} қойылады', en: 'Asked {rule}' },
  optional: {
    ru: 'Задаётся не всегда: по решению организаторов.',
    kk: 'Ұйымдастырушылар шешсе ғана қойылады.',
    en: 'Asked only where the organisers decide so.',
  },
  variable: { ru: 'Переменная', kk: 'Айнымалы', en: 'Variable' },
  values: { ru: 'Значения', kk: 'Мәндері', en: 'Values' },
  missing: { ru: 'Нет значения', kk: 'Мән жоқ', en: 'No value' },
  whole: { ru: 'число', kk: 'сан', en: 'number' },
  words: { ru: 'текст', kk: 'мәтін', en: 'text' },
  show: { ru: 'Переменные и коды: {n}', kk: 'Айнымалылар мен кодтар: {n}', en: 'Variables and codes: {n}' },
} as const satisfies Readonly<Record<string, Text>>;

export const itemTypeTexts: Readonly<Record<Item['type'], Text>> = {
  'single-choice': { ru: 'один ответ', kk: 'бір жауап', en: 'one answer' },
  'multiple-choice': { ru: 'несколько ответов', kk: 'бірнеше жауап', en: 'several answers' },
  grid: { ru: 'ответ по каждой строке', kk: 'әр жолға бір жауап', en: 'one answer a row' },
  scale: { ru: 'шкала', kk: 'шкала', en: 'scale' },
  number: { ru: 'число', kk: 'сан', en: 'number' },
  ranking: { ru: 'по порядку важности', kk: 'маңыздылық ретімен', en: 'in order of importance' },
  'open-text': { ru: 'свободный текст', kk: 'еркін мәтін', en: 'open text' },
  'dictionary-choice': { ru: 'выбор из списка', kk: 'тізімнен таңдау', en: 'choice from a list' },
};
