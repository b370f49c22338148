import type { Text } from '#lib/i18n/text.ts';

/** `{…}` places are filled in by the workbook. */
export const bannerTexts = {
  tables: { ru: 'Таблицы', kk: 'Кестелер', en: 'Tables' },
  about: { ru: 'О таблицах', kk: 'Кестелер туралы', en: 'About' },
  release: {
    ru: 'Выпуск {number} от {date}, волна {wave}. {weight}',
    kk: '{number}-шығарылым, {date}, {wave} толқыны. {weight}',
    en: 'Release {number} of {date}, wave {wave}. {weight}',
  },
  none: { ru: 'Без весов.', kk: 'Салмақсыз.', en: 'Unweighted.' },
  population: {
    ru: 'Взвешено по населению, расчёт весов № {run}.',
    kk: 'Халық саны бойынша салмақталған, салмақ есептеуі № {run}.',
    en: 'Weighted to the population, weight run {run}.',
  },
  equal: {
    ru: 'Взвешено, районы поровну, расчёт весов № {run}.',
    kk: 'Салмақталған, аудандар тең үлеспен, салмақ есептеуі № {run}.',
    en: 'Weighted, both districts equal, weight run {run}.',
  },
  address: { ru: 'Источник: {address}', kk: 'Дереккөз: {address}', en: 'Source: {address}' },
  questionnaire: {
    ru: 'Анкета {questionnaire}, версия {version}. Версия данных: {data}. Контрольная сумма выпуска (SHA-256): {hash}.',
    kk: '{questionnaire} сауалнамасы, {version}-нұсқа. Деректер нұсқасы: {data}. Шығарылымның бақылау сомасы (SHA-256): {hash}.',
    en: 'Questionnaire {questionnaire}, version {version}. Data version: {data}. Checksum of the release (SHA-256): {hash}.',
  },
  unit: {
    ru: 'В ячейках — проценты от давших ответ в столбце; где можно было дать несколько ответов, сумма больше 100. n — сколько человек ответило, эффективное n — скольким ответам без весов они равноценны после взвешивания.',
    kk: 'Ұяшықтарда – бағандағы жауап бергендерге шаққандағы пайыз; бірнеше жауап беруге болатын жерде қосындысы 100-ден асады. n – жауап берген адам саны, тиімді n – салмақталғаннан кейін бұл жауаптардың қанша салмақсыз жауапқа тең екені.',
    en: 'Cells are percentages of those in the column who gave an answer; where several answers could be given they add to more than 100. n is how many answered, effective n how many unweighted answers theirs are worth once weighted.',
  },
  hidden: {
    ru: '«…»: ответивших слишком мало или по цифре можно было бы узнать, что ответили немногие.',
    kk: '«…»: жауап бергендер тым аз немесе сан арқылы бірнеше адамның жауабын анықтауға болар еді.',
    en: '“…”: too few answered, or the figure would tell what a handful of people answered.',
  },
  question: { ru: 'Вопрос и ответ', kk: 'Сұрақ пен жауап', en: 'Question and answer' },
  code: { ru: 'Код', kk: 'Код', en: 'Code' },
  effective: { ru: 'эффективное n', kk: 'тиімді n', en: 'effective n' },
  all: { ru: 'Все', kk: 'Барлығы', en: 'All' },
  by: {
    district: { ru: 'Район', kk: 'Аудан', en: 'District' },
    sex: { ru: 'Пол', kk: 'Жынысы', en: 'Sex' },
    age3: { ru: 'Возраст', kk: 'Жасы', en: 'Age' },
    locale: { ru: 'Язык анкеты', kk: 'Сауалнама тілі', en: 'Language of the questionnaire' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
