import type { Text } from '#lib/i18n/text.ts';

/** How a figure was computed, in words and formulas. For researchers. */
export const computedTexts = {
  title: { ru: 'Как это посчитано', kk: 'Бұл қалай есептелді', en: 'How this was computed' },
  formula: { ru: 'Формула', kk: 'Формула', en: 'Formula' },
  interval: { ru: 'Интервал', kk: 'Интервал', en: 'Interval' },
  comparison: { ru: 'Сравнение групп', kk: 'Топтарды салыстыру', en: 'Comparison of the groups' },
  bases: { ru: 'Базы', kk: 'Базалар', en: 'Bases' },
  weights: { ru: 'Веса и данные', kk: 'Салмақ пен деректер', en: 'Weights and data' },
  filter: { ru: 'Фильтр', kk: 'Сүзгі', en: 'Filter' },
  everyone: { ru: 'все ответившие', kk: 'жауап бергендердің бәрі', en: 'everyone' },
  variables: { ru: 'Переменные', kk: 'Айнымалылар', en: 'Variables' },
  codeLink: { ru: 'Код для R', kk: 'R коды', en: 'R code' },
  shares: {
    ru: 'Доля ответа в группе: p = Σwᵢyᵢ / Σwᵢ по тем, кто дал ответ; yᵢ = 1 у выбравших его, wᵢ — вес, без весов 1.',
    kk: 'Топтағы жауап үлесі: жауап бергендер бойынша p = Σwᵢyᵢ / Σwᵢ; оны таңдағандарда yᵢ = 1, wᵢ – салмақ, салмақсыз 1.',
    en: 'Share of an answer in a group: p = Σwᵢyᵢ / Σwᵢ over those who gave an answer; yᵢ = 1 for those who chose it, wᵢ the weight, 1 if unweighted.',
  },
  flags: {
    ru: 'Доля отметивших вариант: p = Σwᵢyᵢ / Σwᵢ по тем, кто отметил хоть что-то или «ничего из этого»; сумма долей больше 1.',
    kk: 'Нұсқаны белгілегендер үлесі: бірдеңе не «бұлардың ешқайсысы» дегенді белгілегендер бойынша p = Σwᵢyᵢ / Σwᵢ; үлестердің қосындысы 1-ден асады.',
    en: 'Share of those who marked an option: p = Σwᵢyᵢ / Σwᵢ over those who marked anything or “none of these”; the shares add to more than 1.',
  },
  mentions: {
    ru: 'Доля отметок: r = Σwᵢyᵢ / Σwᵢmᵢ, где mᵢ — сколько вариантов отметил респондент; отношение, его дисперсия — с влиянием (y − r·m)/Σwm.',
    kk: 'Белгілер үлесі: r = Σwᵢyᵢ / Σwᵢmᵢ, мұнда mᵢ – респондент белгілеген нұсқалар саны; бұл – қатынас, дисперсиясы (y − r·m)/Σwm ықпалымен алынады.',
    en: 'Share of mentions: r = Σwᵢyᵢ / Σwᵢmᵢ, mᵢ being how many options a respondent marked; a ratio, its variance from the influence (y − r·m)/Σwm.',
  },
  ranks: {
    ru: 'Доля назвавших вариант на любом из мест: p = Σwᵢyᵢ / Σwᵢ по тем, кто назвал хотя бы первое.',
    kk: 'Нұсқаны кез келген орында атағандар үлесі: кемінде бірінші орынды атағандар бойынша p = Σwᵢyᵢ / Σwᵢ.',
    en: 'Share naming an option at any rank: p = Σwᵢyᵢ / Σwᵢ over those who named at least the first.',
  },
  means: {
    ru: 'Среднее: ȳ = Σwᵢyᵢ / Σwᵢ по тем, кто дал число; столбцы — доли ответов.',
    kk: 'Орташа мән: сан бергендер бойынша ȳ = Σwᵢyᵢ / Σwᵢ; бағандар – жауаптардың үлесі.',
    en: 'Mean: ȳ = Σwᵢyᵢ / Σwᵢ over those who gave a number; the columns are shares of answers.',
  },
  variance: {
    ru: 'Дисперсия линеаризована: v = Σₕ nₕ/(nₕ−1) · Σ(zᵢ − z̄ₕ)², zᵢ = wᵢ(yᵢ − p)/Σw в базе и 0 вне её; страта h — район, nₕ — все его респонденты, фильтр и база её не меняют. Веса считаются известными.',
    kk: 'Дисперсия сызықталған: v = Σₕ nₕ/(nₕ−1) · Σ(zᵢ − z̄ₕ)², базада zᵢ = wᵢ(yᵢ − p)/Σw, одан тыс 0; h стратасы – аудан, nₕ – оның барлық респонденттері, сүзгі мен база оны өзгертпейді. Салмақ белгілі деп алынады.',
    en: 'The variance is linearised: v = Σₕ nₕ/(nₕ−1) · Σ(zᵢ − z̄ₕ)², zᵢ = wᵢ(yᵢ − p)/Σw in the base and 0 outside it; stratum h is a district, nₕ all its respondents, whatever filter and base. Weights are taken as known.',
  },
  shareInterval: {
    ru: 'Доли: логит-интервал 95\u00a0%, ln(p/(1−p)) ± t·√v/(p(1−p)), степеней свободы n − число районов в базе; при 0 и 100\u00a0% — точный Клоппера — Пирсона с эффективным n. Эффективное n = (Σw)²/Σw².',
    kk: 'Үлестер: 95\u00a0% логит-интервал, ln(p/(1−p)) ± t·√v/(p(1−p)), еркіндік дәрежесі – n минус базадағы аудандар саны; 0 және 100\u00a0%-да – тиімді n қолданылған Клоппер – Пирсонның дәл интервалы. Тиімді n = (Σw)²/Σw².',
    en: 'Shares: logit interval, 95\u00a0%, ln(p/(1−p)) ± t·√v/(p(1−p)) with n − the number of districts in the base as degrees of freedom; at 0 and 100\u00a0% Clopper–Pearson with the effective n. Effective n = (Σw)²/Σw².',
  },
  meanInterval: {
    ru: 'Среднее: ȳ ± t·√v, 95\u00a0%.',
    kk: 'Орташа мән: ȳ ± t·√v, 95\u00a0%.',
    en: 'Mean: ȳ ± t·√v, 95\u00a0%.',
  },
  mentionInterval: {
    ru: 'Доля отметок: r ± t·√v, 95\u00a0%.',
    kk: 'Белгілер үлесі: r ± t·√v, 95\u00a0%.',
    en: 'Share of mentions: r ± t·√v, 95\u00a0%.',
  },
  tableTest: {
    ru: 'Проверка Рао — Скотта второго порядка по таблице «ответ × группа»; при ожидаемых числах от 1 до 5 или пустой ячейке — форма по ожидаемым долям, ниже 1 проверки нет.',
    kk: '«Жауап × топ» кестесі бойынша екінші ретті Рао – Скотт тексеруі; күтілетін сан 1 мен 5 арасында не ұяшық бос болса – күтілетін үлестер бойынша түрі, 1-ден төмен болса тексеру жоқ.',
    en: 'Rao–Scott test, second order, of the table answer × group; with expected counts from 1 to 5 or an empty cell the form from expected shares, below 1 no test.',
  },
  optionTest: {
    ru: 'Каждый вариант проверяется отдельно (Рао — Скотт, 2 × группы), поправка Холма внутри вопроса.',
    kk: 'Әр нұсқа жеке тексеріледі (Рао – Скотт, 2 × топтар), сұрақ ішінде Холм түзетуі қолданылады.',
    en: 'Each option is tested by itself (Rao–Scott, 2 × groups), corrected by Holm within the item.',
  },
  meanTest: {
    ru: 'Разница средних двух групп: t = d/√v(d), степеней свободы n − районы − 1; больше двух групп — проверка Рао — Скотта по ответам.',
    kk: 'Екі топтың орташа мәндерінің айырмасы: t = d/√v(d), еркіндік дәрежесі n − аудандар − 1; екіден көп топта – жауаптар бойынша Рао – Скотт тексеруі.',
    en: 'Difference of the means of two groups: t = d/√v(d) on n − districts − 1 degrees of freedom; more than two groups: Rao–Scott over the answers.',
  },
  noTest: {
    ru: 'Проверки нет: отметки одного человека не независимы.',
    kk: 'Тексеру жоқ: бір адамның белгілері тәуелсіз емес.',
    en: 'No test: the marks of one person are not independent.',
  },
  family: {
    ru: 'Поправка на число проверок: {family}, все вопросы отчёта, какие бы ни были показаны и в каком порядке.',
    kk: 'Тексерулер санына түзету: {family}, қандай сұрақтар қандай ретпен көрсетілсе де, есептің барлық сұрақтары.',
    en: 'Correction for the number of tests: {family}, all items of the report, whichever are shown and in whatever order.',
  },
  overlap: {
    ru: 'Пересечение интервалов — не проверка; непересечение двух 95-процентных интервалов строже, чем p < 0,05.',
    kk: 'Интервалдардың қиылысуы – тексеру емес; екі 95 пайыздық интервалдың қиылыспауы p < 0,05 шартынан қатаңырақ.',
    en: 'Overlap of intervals is no test; two 95\u00a0% intervals that do not overlap are stricter than p < 0.05.',
  },
} as const satisfies Record<string, Text>;
