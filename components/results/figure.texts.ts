import type { Text } from '#lib/i18n/text.ts';

/** Words that every figure on the results page needs. `{…}` places are filled in by the component. */
export const figureTexts = {
  base: { ru: 'n = {n}', kk: 'n = {n}', en: 'n = {n}' },
  effectiveBase: { ru: 'эффективное n = {n}', kk: 'тиімді n = {n}', en: 'effective n = {n}' },
  dontKnow: { ru: 'затруднились {share}', kk: 'жауап беруге қиналғаны {share}', en: 'hard to say {share}' },
  refused: {
    ru: 'не захотели отвечать {share}',
    kk: 'жауап бергісі келмегені {share}',
    en: 'preferred not to answer {share}',
  },
  noAnswer: { ru: 'пропустили {share}', kk: 'өткізіп жібергені {share}', en: 'left empty {share}' },
  together: { ru: 'не дали ответа {share}', kk: 'жауап бермегені {share}', en: 'no answer given {share}' },
  few: {
    ru: 'мало ответов (10–29): только для исследователей',
    kk: 'жауап аз (10–29): тек зерттеушілерге',
    en: 'few answers (10–29): for researchers only',
  },
  'low-reliability': {
    ru: 'низкая надёжность (30–49 ответов)',
    kk: 'сенімділігі төмен (30–49 жауап)',
    en: 'low reliability (30–49 answers)',
  },
  'below-smallest': {
    ru: 'Меньше 10 ответов: ничего не показываем.',
    kk: 'Жауап саны 10-нан аз: ештеңе көрсетпейміз.',
    en: 'Fewer than 10 answers: nothing is shown.',
  },
  'below-public': {
    ru: 'Меньше 30 ответов: не показываем.',
    kk: 'Жауап саны 30-дан аз: көрсетпейміз.',
    en: 'Fewer than 30 answers: not shown.',
  },
  'too-wide': {
    ru: 'Ответов слишком мало для точной оценки (интервал шире 30 пунктов): не показываем.',
    kk: 'Дәл бағалау үшін жауап тым аз (интервал 30 пайыздық тармақтан кең): көрсетпейміз.',
    en: 'Too few answers for a precise estimate (interval wider than 30 points): not shown.',
  },
  complement: {
    ru: 'Скрыто, чтобы нельзя было вычислить меньшую группу.',
    kk: 'Кішірек топты есептеп шығару мүмкін болмауы үшін жасырылған.',
    en: 'Hidden, so that a smaller group cannot be worked out.',
  },
  differencing: {
    ru: 'Скрыто: вместе с прежним выпуском эта цифра выдала бы ответы нескольких человек.',
    kk: 'Жасырылған: бұл сан бұрынғы шығарылыммен бірге бірнеше адамның жауабын ашып қояр еді.',
    en: 'Hidden: together with an earlier release this figure would reveal the answers of a few people.',
  },
  'all-or-none': {
    ru: 'Скрыто, чтобы нельзя было узнать ответ отдельного человека.',
    kk: 'Жеке адамның жауабын біліп қоюға болмауы үшін жасырылған.',
    en: 'Hidden, so that nobody’s own answer can be worked out.',
  },
  hidden: { ru: 'скрыто', kk: 'жасырылған', en: 'hidden' },
  table: { ru: 'Таблица', kk: 'Кесте', en: 'Table' },
  answer: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  validBase: { ru: 'Ответили, n', kk: 'Жауап бергендер, n', en: 'Answered, n' },
  askedBase: { ru: 'Вопрос задан, n', kk: 'Сұрақ қойылғандар, n', en: 'Asked, n' },
  ofAsked: { ru: 'Из тех, кому задан вопрос:', kk: 'Сұрақ қойылғандардың ішінде:', en: 'Of those asked:' },
  dontKnowRow: { ru: 'Затруднились ответить', kk: 'Жауап беруге қиналды', en: 'Hard to say' },
  refusedRow: { ru: 'Не захотели отвечать', kk: 'Жауап бергісі келмеді', en: 'Preferred not to answer' },
  noAnswerRow: { ru: 'Пропустили вопрос', kk: 'Сұрақты өткізіп жіберді', en: 'Left the question empty' },
  togetherRow: { ru: 'Не дали ответа', kk: 'Жауап бермеді', en: 'Gave no answer' },
  mean: { ru: 'Среднее', kk: 'Орташа мән', en: 'Mean' },
  upper: {
    ru: 'Справа — доля ответов {labels}, в скобках её интервал.',
    kk: 'Оң жақта – {labels} деген жауаптардың үлесі, жақша ішінде – оның интервалы.',
    en: 'On the right: the share answering {labels}, its interval in brackets.',
  },
  and: { ru: ' и ', kk: ' және ', en: ' or ' },
  quoted: { ru: '«{label}»', kk: '«{label}»', en: '“{label}”' },
  most: { ru: 'Чаще всего: {parts}.', kk: 'Ең жиі жауап: {parts}.', en: 'Most often: {parts}.' },
  highest: { ru: 'Самая большая доля: {parts}.', kk: 'Ең үлкен үлес: {parts}.', en: 'The largest share: {parts}.' },
  inOne: { ru: '{where} — {label}, {share}', kk: '{where} – {label}, {share}', en: '{where} {label}, {share}' },
  inBoth: {
    ru: 'в обоих районах {label}, {shares}',
    kk: 'екі ауданда да {label}, {shares}',
    en: 'in both districts {label}, {shares}',
  },
  sharesOfTwo: { ru: '{first} и {second}', kk: '{first} және {second}', en: '{first} and {second}' },
  meanSeen: { ru: 'Среднее: {parts}.', kk: 'Орташа мән: {parts}.', en: 'Mean: {parts}.' },
  meanOne: { ru: '{where} {mean}', kk: '{where} {mean}', en: '{where} {mean}' },
  'any-number': {
    ru: 'Можно было отметить несколько ответов, сумма больше 100\u00a0%.',
    kk: 'Бірнеше жауапты белгілеуге болатын еді, қосындысы 100\u00a0%-дан асады.',
    en: 'Several answers could be marked, so the shares add to more than 100\u00a0%.',
  },
  'among-ranked': {
    ru: 'Доля назвавших среди трёх самых важных.',
    kk: 'Ең маңызды үш бағыттың бірі деп атағандардың үлесі.',
    en: 'The share naming it among the three most important.',
  },
  chart: {
    ru: 'Диаграмма: {title}. {seen} Все цифры в таблице под ней.',
    kk: 'Диаграмма: {title}. {seen} Барлық сандар астындағы кестеде.',
    en: 'Chart: {title}. {seen} All figures are in the table below it.',
  },
} as const satisfies Record<string, Text>;
