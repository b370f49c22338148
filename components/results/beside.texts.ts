import type { Text } from '#lib/i18n/text.ts';

export const besideTexts = {
  title: {
    ru: 'Рядом: что думают и что записано',
    kk: 'Қатар: не ойлайды және не жазылған',
    en: 'Beside: what people think and what is on record',
  },
  lead: {
    ru: 'Вопросы о торговле – это впечатления, а не экзамен. Рядом с ответами стоит запись: торговая статистика. Каждая сторона стоит рядом со своей записью.',
    kk: 'Сауда туралы сұрақтар – әсер ғана, емтихан емес. Жауаптардың қатарында жазба, яғни сауда статистикасы тұр. Әр тарап өз жазбасының қатарында тұр.',
    en: 'The questions on trade ask for impressions; they are no test. Beside the answers stands the record: trade statistics. Each side stands beside its own record.',
  },
  record: { ru: 'Запись', kk: 'Жазба', en: 'Record' },
  belief: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  changeTitle: {
    ru: 'Торговля двух стран за пять лет ({windows}): ответы и запись',
    kk: 'Екі елдің бес жылдағы саудасы ({windows}): жауаптар мен жазба',
    en: 'Trade of the two countries over five years ({windows}): answers and record',
  },
  grew: { ru: 'Выросла', kk: 'Өсті', en: 'Grew' },
  'hardly changed': { ru: 'Почти не изменилась', kk: 'Өзгермеді десе болады', en: 'Hardly changed' },
  fell: { ru: 'Сократилась', kk: 'Азайды', en: 'Fell' },
  window: { ru: '{label}: {change}', kk: '{label}: {change}', en: '{label}: {change}' },
  windowTwo: {
    ru: '{label}: {change}, данные двух изданий',
    kk: '{label}: {change}, екі басылымның дерегі',
    en: '{label}: {change}, two vintages',
  },
  scored: {
    ru: 'С этой волной сравнивается {label}. Изменение не больше 10 % в любую сторону считается «почти не изменилась»; правило задано до опроса. Запись: оборот в текущих долларах.',
    kk: 'Бұл толқын {label} кезеңімен салыстырылады. Кез келген бағытта 10 %-дан аспайтын өзгеріс «өзгермеді десе болады» деп саналады; ереже сауалнамаға дейін бекітілген. Жазба: ағымдағы доллармен тауар айналымы.',
    en: 'This wave is compared with {label}. A change of at most 10 % either way counts as “hardly changed”; the rule was fixed before the survey. Record: turnover in current dollars.',
  },
  unscored: {
    ru: 'Для этой волны запись за последние пять лет ещё не известна.',
    kk: 'Бұл толқын үшін соңғы бес жылдың жазбасы әлі белгісіз.',
    en: 'For this wave the record of the last five years is not known yet.',
  },
  agree: {
    ru: 'С записью за {label} совпали ответы: {parts}.',
    kk: '{label} жылдардағы жазбамен сәйкес келген жауаптар: {parts}.',
    en: 'Answers that agree with the record of {label}: {parts}.',
  },
  agreeEvery: {
    ru: 'С записью совпали ответы: {parts}.',
    kk: 'Жазбамен сәйкес келген жауаптар: {parts}.',
    en: 'Answers that agree with the record: {parts}.',
  },
  one: { ru: '{where} {share}', kk: '{where} {share}', en: '{share} {where}' },
  balanceTitle: {
    ru: 'Кто продаёт другому больше: ответы и запись',
    kk: 'Кім басқасына көбірек сатады: жауаптар мен жазба',
    en: 'Who sells more to the other: answers and record',
  },
  'from-russia': { ru: 'Россия продаёт больше', kk: 'Ресей көбірек сатады', en: 'Russia sells more' },
  'from-kazakhstan': { ru: 'Казахстан продаёт больше', kk: 'Қазақстан көбірек сатады', en: 'Kazakhstan sells more' },
  same: { ru: 'Примерно поровну', kk: 'Шамамен бірдей', en: 'About the same' },
  everyYear: {
    ru: 'каждый год с {from} по {to}',
    kk: '{from}–{to} жылдардың бәрінде',
    en: 'every year from {from} to {to}',
  },
  recordBalance: { ru: 'Запись: млрд долларов', kk: 'Жазба: млрд доллар', en: 'Record: USD billion' },
  laterYear: {
    ru: '* предварительные данные другого издания',
    kk: '* басқа басылымның алдын ала деректері',
    en: '* preliminary, another vintage',
  },
  partnerTitle: {
    ru: 'Доля соседней страны в торговле своей страны: ответы и запись',
    kk: 'Өз елінің саудасындағы көрші елдің үлесі: жауаптар мен жазба',
    en: 'The neighbouring country’s share in own trade: answers and record',
  },
  partnerOf: {
    side_ru: {
      ru: 'Доля Казахстана в торговле России',
      kk: 'Ресей саудасындағы Қазақстанның үлесі',
      en: 'Kazakhstan’s share in Russia’s trade',
    },
    side_kz: {
      ru: 'Доля России в торговле Казахстана',
      kk: 'Қазақстан саудасындағы Ресейдің үлесі',
      en: 'Russia’s share in Kazakhstan’s trade',
    },
  },
  partnerHow: {
    ru: 'Из 100 частей внешней торговли своей страны на соседнюю: столбики – доля ответов, %. Каждая сторона только рядом со своей записью; разрыв между сторонами не сравнивается.',
    kk: 'Өз елінің сыртқы саудасының 100 бөлігінен көрші елге тиесілісі: бағандар – жауаптардың үлесі, %. Әр тарап тек өз жазбасының қатарында; тараптардың айырмасы салыстырылмайды.',
    en: 'Of 100 parts of the own country’s foreign trade, those falling to the neighbouring one: columns are the share of answers, %. Each side stands beside its own record only; no gap is compared between the sides.',
  },
  median: {
    ru: 'Медиана ответов: {median} из 100',
    kk: 'Жауаптардың медианасы: 100-ден {median}',
    en: 'Median of the answers: {median} of 100',
  },
  onRecord: { ru: 'Запись: {share} ({year})', kk: 'Жазба: {share} ({year})', en: 'Record: {share} ({year})' },
  recordYears: { ru: 'По годам: {points}.', kk: 'Жылдар бойынша: {points}.', en: 'By year: {points}.' },
  point: { ru: '{year} – {share}', kk: '{year} – {share}', en: '{year} {share}' },
  notFound: { ru: 'не найдено', kk: 'табылмады', en: 'not found' },
  missingRecord: {
    ru: 'За {years} запись не найдена; последняя известная – за {year} год.',
    kk: '{years} жылдардың жазбасы табылмады; соңғы белгілісі – {year} жылғы.',
    en: 'For {years} no record was found; the last one known is of {year}.',
  },
  ourCalculation: { ru: 'Запись – наш расчёт.', kk: 'Жазба – біздің есебіміз.', en: 'The record is our calculation.' },
  parts: { ru: 'Ответ, из 100', kk: 'Жауап, 100-ден', en: 'Answer, of 100' },
  coopTitle: {
    ru: 'Как изменилось сотрудничество на трёх уровнях: ответы и запись',
    kk: 'Үш деңгейдегі ынтымақтастық қалай өзгерді: жауаптар мен жазба',
    en: 'How cooperation has changed at three levels: answers and record',
  },
  coopRecord: {
    ru: 'Запись есть только для стран, и только о торговле: {windows}. Для областей и районов записи нет.',
    kk: 'Жазба тек елдер үшін және тек сауда туралы бар: {windows}. Облыстар мен аудандар үшін жазба жоқ.',
    en: 'There is a record for the countries only, and only of trade: {windows}. For regions and districts there is none.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
