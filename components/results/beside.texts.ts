import type { Text } from '#lib/i18n/text.ts';

export const besideTexts = {
  title: {
    ru: 'Рядом: что думают и что показывает статистика',
    kk: 'Қатар: адамдар не ойлайды, статистика не көрсетеді',
    en: 'Beside: what people think and what is on record',
  },
  lead: {
    ru: 'Вопросы о торговле — это впечатления, а не экзамен. Рядом с ответами стоит торговая статистика. Каждая сторона стоит рядом со статистикой своей страны.',
    kk: 'Сауда туралы сұрақтар – емтихан емес, олар адамдардың ойын білу үшін қойылады. Жауаптармен қатар сауда статистикасы берілген. Әр тараптың жауаптары өз елінің статистикасымен қатар тұр.',
    en: 'The questions on trade ask for impressions; they are no test. Beside the answers stands the record: trade statistics. Each side stands beside its own record.',
  },
  record: { ru: 'Статистика', kk: 'Статистика', en: 'Record' },
  belief: { ru: 'Ответ', kk: 'Жауап', en: 'Answer' },
  changeTitle: {
    ru: 'Торговля двух стран за пять лет ({windows}): ответы и статистика',
    kk: 'Екі елдің бес жылдағы саудасы ({windows}): жауаптар мен статистика',
    en: 'Trade of the two countries over five years ({windows}): answers and record',
  },
  grew: { ru: 'Выросла', kk: 'Өсті', en: 'Grew' },
  'hardly changed': { ru: 'Почти не изменилась', kk: 'Өзгерген жоқ дерлік', en: 'Hardly changed' },
  fell: { ru: 'Сократилась', kk: 'Азайды', en: 'Fell' },
  window: { ru: '{label}: {change}', kk: '{label}: {change}', en: '{label}: {change}' },
  windowTwo: {
    ru: '{label}: {change}, данные двух изданий',
    kk: '{label}: {change}, екі басылымның дерегі',
    en: '{label}: {change}, two vintages',
  },
  scored: {
    ru: 'С этой волной сравнивается {label}. Изменение не больше 10\u00a0% в любую сторону считается «почти не изменилась»; правило задано до опроса. Статистика: оборот в текущих долларах.',
    kk: 'Бұл толқын {label} кезеңімен салыстырылады. Кез келген бағытта 10\u00a0%-дан аспайтын өзгеріс «өзгерген жоқ дерлік» деп саналады; ереже сауалнамаға дейін бекітілген. Статистика: ағымдағы доллармен алғандағы тауар айналымы.',
    en: 'This wave is compared with {label}. A change of at most 10\u00a0% either way counts as “hardly changed”; the rule was fixed before the survey. Record: turnover in current dollars.',
  },
  unscored: {
    ru: 'Для этой волны статистика за последние пять лет ещё не известна.',
    kk: 'Бұл толқын үшін соңғы бес жылдың статистикасы әлі белгісіз.',
    en: 'For this wave the record of the last five years is not known yet.',
  },
  agree: {
    ru: 'Со статистикой за {label} совпали ответы: {parts}.',
    kk: '{label} жылдардағы статистикаға сәйкес келген жауаптар: {parts}.',
    en: 'Answers that agree with the record of {label}: {parts}.',
  },
  agreeEvery: {
    ru: 'Со статистикой совпали ответы: {parts}.',
    kk: 'Статистикаға сәйкес келген жауаптар: {parts}.',
    en: 'Answers that agree with the record: {parts}.',
  },
  one: { ru: '{where} {share}', kk: '{where} {share}', en: '{share} {where}' },
  balanceTitle: {
    ru: 'Кто продаёт другой стране больше: ответы и статистика',
    kk: 'Қай ел екіншісіне көбірек сатады: жауаптар мен статистика',
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
  recordBalance: { ru: 'Статистика: млрд долларов', kk: 'Статистика: млрд доллар', en: 'Record: USD billion' },
  laterYear: {
    ru: '* предварительные данные другого издания',
    kk: '* басқа басылымның алдын ала деректері',
    en: '* preliminary, another vintage',
  },
  partnerTitle: {
    ru: 'Доля соседней страны в торговле своей страны: ответы и статистика',
    kk: 'Өз елінің саудасындағы көрші елдің үлесі: жауаптар мен статистика',
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
    ru: 'Сколько из 100 частей внешней торговли своей страны приходится на соседнюю: столбики — доля ответов, %. Каждая сторона стоит рядом только со статистикой своей страны; разрыв между сторонами не сравнивается.',
    kk: 'Өз елінің сыртқы саудасының 100 бөлігінен көрші елге тиесілісі: бағандар – жауаптардың үлесі, %. Әр тараптың жауаптары тек өз елінің статистикасымен қатар тұр; екі тарап арасындағы айырма салыстырылмайды.',
    en: 'Of 100 parts of the own country’s foreign trade, those falling to the neighbouring one: columns are the share of answers, %. Each side stands beside its own record only; no gap is compared between the sides.',
  },
  median: {
    ru: 'Медиана ответов: {median} из 100',
    kk: 'Жауаптардың медианасы: 100-ден {median}',
    en: 'Median of the answers: {median} of 100',
  },
  onRecord: {
    ru: 'Статистика: {share} ({year})',
    kk: 'Статистика: {share} ({year})',
    en: 'Record: {share} ({year})',
  },
  recordYears: { ru: 'По годам: {points}.', kk: 'Жылдар бойынша: {points}.', en: 'By year: {points}.' },
  point: { ru: '{year} — {share}', kk: '{year} – {share}', en: '{year} {share}' },
  notFound: { ru: 'не найдено', kk: 'табылмады', en: 'not found' },
  missingRecord: {
    ru: 'Статистика за {years} не найдена; последняя известная — за {year} год.',
    kk: '{years} жылдардың статистикасы табылмады; соңғы белгілісі – {year} жылғы.',
    en: 'For {years} no record was found; the last one known is of {year}.',
  },
  ourCalculation: {
    ru: 'Доля по статистике — наш расчёт.',
    kk: 'Статистика бойынша үлес – біздің есебіміз.',
    en: 'The record is our calculation.',
  },
  parts: { ru: 'Ответ, из 100', kk: 'Жауап, 100-ден', en: 'Answer, of 100' },
  ofAnswers: { ru: 'Доля ответов', kk: 'Жауаптардың үлесі', en: 'Share of answers' },
  coopTitle: {
    ru: 'Как изменилось сотрудничество на трёх уровнях: ответы и статистика',
    kk: 'Үш деңгейдегі ынтымақтастық қалай өзгерді: жауаптар мен статистика',
    en: 'How cooperation has changed at three levels: answers and record',
  },
  coopRecord: {
    ru: 'Статистика есть только для стран и только о торговле: {windows}. Для областей и районов её нет.',
    kk: 'Статистика тек елдер бойынша және тек сауда туралы бар: {windows}. Облыстар мен аудандар бойынша статистика жоқ.',
    en: 'There is a record for the countries only, and only of trade: {windows}. For regions and districts there is none.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
