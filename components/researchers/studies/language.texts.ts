/** The language effect. */
import type { Text } from '#lib/i18n/text.ts';

export const languageTexts = {
  title: { ru: 'Влияние языка', kk: 'Тілдің әсері', en: 'Language effect' },
  intro: {
    ru: 'Внутри одного района: ответы на казахском рядом с ответами на русском на те же вопросы.',
    kk: 'Бір аудан ішінде: бір сұраққа қазақша берілген жауаптар орысша берілген жауаптармен қатар.',
    en: 'Within one district: answers given in Kazakh beside answers given in Russian to the same items.',
  },
  district: { ru: 'Район', kk: 'Аудан', en: 'District' },
  of: { ru: 'язык', kk: 'тіл', en: 'language' },
  section: { ru: 'раздела', kk: 'бөлімнің тілі', en: 'of the section' },
  interview: { ru: 'всей анкеты', kk: 'бүкіл сауалнаманың тілі', en: 'of the whole questionnaire' },
  wordings: { ru: 'формулировки', kk: 'сұрақ мәтіні', en: 'wordings' },
  withWordings: { ru: 'показать обе', kk: 'екеуін де көрсету', en: 'show both' },
  withoutWordings: { ru: 'не показывать', kk: 'көрсетпеу', en: 'not shown' },
  warning: {
    ru: 'Средние и верх шкалы на разных языках сравнивайте осторожно: одинаково ли понимаются слова шкалы, ещё не проверено. Кто выбирает язык, тоже отличается.',
    kk: 'Орташа мәндер мен шкаланың жоғарғы жағын тілдер арасында сақтықпен салыстырыңыз: шкала сөздері бірдей түсініле ме, әлі тексерілген жоқ. Тілді таңдайтын адамдардың өздері де әртүрлі.',
    en: 'Compare means and the upper end of a scale across languages with care: whether the words of the scale are understood alike has not been examined. Those who choose a language differ too.',
  },
  family: {
    ru: 'Поправка Бенджамини — Хохберга на все проверки списка: {n}. Какие строки показаны, на неё не влияет.',
    kk: 'Тізімдегі барлық тексеруге Бенджамини – Хохберг түзетуі: {n}. Тізімде қай жолдар көрсетілсе де, ол өзгермейді.',
    en: 'Benjamini–Hochberg over all tests of the list: {n}. What is listed does not change it.',
  },
  item: { ru: 'Вопрос', kk: 'Сұрақ', en: 'Item' },
  base: { ru: 'Ответили, n', kk: 'Жауап бергендер, n', en: 'Answered, n' },
  nonresponse: { ru: 'Без ответа', kk: 'Жауапсыз', en: 'No answer' },
  middle: { ru: 'Середина шкалы', kk: 'Шкала ортасы', en: 'Middle of the scale' },
  difference: { ru: 'Разница, каз. − рус.', kk: 'Айырма, қаз. − орыс.', en: 'Difference, Kazakh − Russian' },
  test: { ru: 'Проверка', kk: 'Тексеру', en: 'Test' },
  adjusted: { ru: 'с поправкой {p}', kk: 'түзетілгені {p}', en: 'adjusted {p}' },
  effect: { ru: 'V {v}', kk: 'V {v}', en: 'V {v}' },
  effectSize: { ru: 'V {v}, {size}', kk: 'V {v}, {size}', en: 'V {v}, {size}' },
  kazakh: { ru: 'каз.', kk: 'қаз.', en: 'Kaz.' },
  russian: { ru: 'рус.', kk: 'орыс.', en: 'Rus.' },
  fewRows: {
    ru: 'В этом районе на одном из языков отвечали слишком немногие: сравнить нечего.',
    kk: 'Бұл ауданда бір тілде жауап бергендер тым аз: салыстыруға болмайды.',
    en: 'In this district too few answered in one of the languages: there is nothing to compare.',
  },
} as const satisfies Record<string, Text>;
