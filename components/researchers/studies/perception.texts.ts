/** The perception page: what people believe about the trade, beside the record. */
import type { Text } from '#lib/i18n/text.ts';

export const perceptionTexts = {
  title: { ru: 'Представления и статистика', kk: 'Пікір мен статистика', en: 'Belief and record' },
  intro: {
    ru: 'Что думают о торговле и что показывает статистика. Каждый район стоит рядом со статистикой своей страны; разрыв между сторонами не сравнивается.',
    kk: 'Сауда туралы не ойлайды және статистика не көрсетеді. Әр аудан өз елінің статистикасымен қатар тұр; екі тарап арасындағы айырма салыстырылмайды.',
    en: 'What people believe about the trade and what the record shows. Each district stands beside its own country’s record; no gap is compared between the sides.',
  },
  changeHow: {
    ru: 'Сверяется только направление. Изменение оборота не больше 10\u00a0% в любую сторону — «почти не изменилась»; правило задано до опроса, окно одно для обоих районов.',
    kk: 'Тек бағыты салыстырылады. Айналымның кез келген бағыттағы 10\u00a0%-дан аспайтын өзгерісі – «өзгерген жоқ дерлік»; ереже сауалнамаға дейін бекітілген, кезең екі ауданға ортақ.',
    en: 'Only the direction is compared. A change of turnover of at most 10\u00a0% either way is “hardly changed”; the rule was fixed before the survey, the window is the same for both districts.',
  },
  window: {
    ru: '{label}: {change}, «{direction}»',
    kk: '{label}: {change}, «{direction}»',
    en: '{label}: {change}, “{direction}”',
  },
  windowScored: {
    ru: '{label}: {change}, «{direction}»; с этим окном сверяется волна',
    kk: '{label}: {change}, «{direction}»; толқын осы кезеңмен салыстырылады',
    en: '{label}: {change}, “{direction}”; the wave is scored on this window',
  },
  borneOut: {
    ru: 'совпадает со статистикой за {label}',
    kk: '{label} жылдардағы статистикаға сәйкес келеді',
    en: 'agrees with the record of {label}',
  },
  borneOutEvery: {
    ru: 'совпадает со статистикой за все годы',
    kk: 'барлық жылдардың статистикасына сәйкес келеді',
    en: 'agrees with the record of every year',
  },
  bases: { ru: 'База', kk: 'База', en: 'Base' },
  record: {
    ru: 'Статистика: {share} за {year} год; точным считается ответ в пределах {tolerance} пунктов.',
    kk: 'Статистика: {year} жылы {share}; айырмасы {tolerance} тармақтан аспаса, жауап дәл деп саналады.',
    en: 'Record: {share} in {year}; accurate means within {tolerance} points.',
  },
  noRecord: { ru: 'Статистика не найдена.', kk: 'Статистика табылмады.', en: 'No record was found.' },
  measure: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Measure' },
  value: { ru: 'Значение', kk: 'Мәні', en: 'Value' },
  accurate: { ru: 'Точно', kk: 'Дәл', en: 'Accurate' },
  over: { ru: 'Больше, чем по статистике', kk: 'Статистикадағыдан көп', en: 'Above the record' },
  under: { ru: 'Меньше, чем по статистике', kk: 'Статистикадағыдан аз', en: 'Below the record' },
  median: { ru: 'Медиана', kk: 'Медиана', en: 'Median' },
  mean: { ru: 'Среднее', kk: 'Орташа мән', en: 'Mean' },
  gap: {
    ru: 'Среднее минус статистика, пунктов',
    kk: 'Орташа мән минус статистика, тармақ',
    en: 'Mean minus record, points',
  },
  distance: { ru: 'Среднее расстояние, пунктов', kk: 'Орташа алшақтық, тармақ', en: 'Mean distance, points' },
  dontKnow: {
    ru: 'Затруднились, из тех, кого спросили',
    kk: 'Сұралғандардың ішінде қиналғандар',
    en: 'Hard to say, of those asked',
  },
  heaping: {
    ru: 'На среднее влияют круглые числа (0, 50, 100), поэтому смотрите на медиану и распределение. Затруднившиеся не считаются ошибшимися.',
    kk: 'Орташа мәнге дөңгелек сандар (0, 50, 100) әсер етеді, сондықтан медиана мен үлестірімге қараңыз. Қиналғандар қателескен болып саналмайды.',
    en: 'Means are pulled by round numbers (0, 50, 100): look at the median and the distribution. Hard to say is not counted as wrong.',
  },
  uprights: {
    ru: 'Сплошная линия — медиана, пунктир — статистика.',
    kk: 'Тұтас сызық – медиана, үзік сызық – статистика.',
    en: 'The solid line is the median, the dashed one the record.',
  },
  formula: {
    ru: 'Доля точных: |g − T| ≤ {tolerance}; выше и ниже — дальше этого; T — постоянная, последняя известная цифра.',
    kk: 'Дәл жауаптар үлесі: |g − T| ≤ {tolerance}; жоғары мен төмен – одан алыс; T – тұрақты, соңғы белгілі сан.',
    en: 'Accurate: |g − T| ≤ {tolerance}; above and below: farther than that; T is a constant, the latest figure known.',
  },
} as const satisfies Record<string, Text>;
