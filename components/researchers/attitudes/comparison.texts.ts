/** How groups compare: tests, differences and why there are none. For researchers; the words are those of the field. */
import type { Plural } from '#lib/i18n/plural.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { RowCaution, RowTestReason, TestDone } from '#lib/results/row-comparison.ts';

export const comparisonTexts = {
  test: {
    ru: 'Проверка, одинаково ли отвечают группы: {p}, с поправкой {adjusted} ({family}); {effect}.',
    kk: 'Топтардың жауабы бірдей ме, соны тексеру: {p}, түзетілгені {adjusted} ({family}); {effect}.',
    en: 'Test of no difference between the groups: {p}, adjusted {adjusted} ({family}); {effect}.',
  },
  option: {
    ru: 'Сильнее всего различается ответ «{label}».',
    kk: 'Ең көп айырмасы бар жауап: «{label}».',
    en: 'The answer that differs most: “{label}”.',
  },
  p: { ru: 'p = {p}', kk: 'p = {p}', en: 'p = {p}' },
  pBelow: { ru: 'p < {p}', kk: 'p < {p}', en: 'p < {p}' },
  cramer: { ru: 'V Крамера {value}', kk: 'Крамердің V мәні {value}', en: 'Cramér’s V {value}' },
  cramerSize: {
    ru: 'V Крамера {value}, {size}',
    kk: 'Крамердің V мәні {value}, {size}',
    en: 'Cramér’s V {value}, {size}',
  },
  means: { ru: 'разница средних {value}', kk: 'орташа мәндер айырмасы {value}', en: 'difference of means {value}' },
  indicative: {
    ru: 'Ориентировочно: выборка не случайная.',
    kk: 'Тек бағдар үшін: іріктеме кездейсоқ емес.',
    en: 'Indicative only: the sample was not drawn at random.',
  },
  sparse: {
    ru: 'Таблица разреженная, взята форма проверки для малых ожидаемых чисел.',
    kk: 'Кесте сирек толған, күтілетін сандар аз болғандағы тексеру түрі алынды.',
    en: 'Sparse table: the form of the test for small expected counts is shown.',
  },
  merged: {
    ru: 'Скрытые ответы в проверке взяты вместе.',
    kk: 'Тексеруде жасырылған жауаптар бірге алынды.',
    en: 'The test takes hidden answers together.',
  },
  none: { ru: 'Проверки нет: {reason}.', kk: 'Тексеру жоқ: {reason}.', en: 'No test: {reason}.' },
  difference: {
    ru: 'Разница, {first} минус {second}: {value}.',
    kk: 'Айырма, {first} минус {second}: {value}.',
    en: 'Difference, {first} minus {second}: {value}.',
  },
  differenceOf: {
    ru: 'Разница по ответу «{label}», {first} минус {second}: {value}.',
    kk: '«{label}» жауабы бойынша айырма, {first} минус {second}: {value}.',
    en: 'Difference for “{label}”, {first} minus {second}: {value}.',
  },
  points: { ru: '{value}\u00a0п.\u00a0п.', kk: '{value}\u00a0пайыздық тармақ', en: '{value}\u00a0points' },
  holm: { ru: 'Холм', kk: 'Холм әдісі', en: 'Holm' },
  'benjamini-hochberg': {
    ru: 'Бенджамини — Хохберг',
    kk: 'Бенджамини – Хохберг әдісі',
    en: 'Benjamini–Hochberg',
  },
  family: { ru: '{method}, {tests}', kk: '{method}, {tests}', en: '{method}, {tests}' },
} as const satisfies Record<string, Text>;

export const familyTests: Plural = {
  ru: {
    one: '{n} проверка в отчёте',
    few: '{n} проверки в отчёте',
    many: '{n} проверок в отчёте',
    other: '{n} проверки в отчёте',
  },
  kk: { one: 'есепте {n} тексеру', other: 'есепте {n} тексеру' },
  en: { one: '{n} test in the report', other: '{n} tests in the report' },
};

export const sizeTexts: Readonly<Record<NonNullable<TestDone['effect']['size']>, Text>> = {
  negligible: { ru: 'различие пренебрежимо мало', kk: 'айырма елеусіз', en: 'negligible' },
  small: { ru: 'слабое различие', kk: 'айырма аз', en: 'small' },
  medium: { ru: 'среднее различие', kk: 'айырма орташа', en: 'medium' },
  large: { ru: 'сильное различие', kk: 'айырма үлкен', en: 'large' },
};

export const methodTexts: Readonly<Record<TestDone['method'], Text>> = {
  'rao-scott': {
    ru: 'Рао — Скотт, второй порядок, F = {statistic} при {df} ст. св.',
    kk: 'Рао – Скотт, екінші ретті, F = {statistic}, еркіндік дәрежесі {df}',
    en: 'Rao–Scott, second order, F = {statistic} on {df} df',
  },
  'null-form': {
    ru: 'Рао — Скотт по ожидаемым долям, F = {statistic} при {df} ст. св.',
    kk: 'Күтілетін үлестер бойынша Рао – Скотт, F = {statistic}, еркіндік дәрежесі {df}',
    en: 'Rao–Scott from expected shares, F = {statistic} on {df} df',
  },
  'difference-of-means': {
    ru: 'разница средних, t = {statistic} при {df} ст. св.',
    kk: 'орташа мәндер айырмасы, t = {statistic}, еркіндік дәрежесі {df}',
    en: 'difference of means, t = {statistic} on {df} df',
  },
};

export const reasonTexts: Readonly<Record<RowTestReason | 'NO_VARIATION', Text>> = {
  DEGENERATE_TABLE: {
    ru: 'ответ или группа только одна, таблицы нет',
    kk: 'жауап не топ біреу ғана, кесте шықпайды',
    en: 'there is only one answer or one group, so there is no table',
  },
  NO_DEGREES_OF_FREEDOM: {
    ru: 'отвечавших слишком мало, чтобы оценить разброс',
    kk: 'шашырауды бағалау үшін жауап берушілер тым аз',
    en: 'too few people to estimate the spread',
  },
  LONELY_STRATUM: {
    ru: 'в одном из районов один респондент, разброс не определить',
    kk: 'бір ауданда бір ғана респондент бар, шашырауды анықтау мүмкін емес',
    en: 'a district has a single respondent, so the spread is unknown',
  },
  SINGULAR: {
    ru: 'слишком много пустых ячеек',
    kk: 'бос ұяшық тым көп',
    en: 'too many empty cells',
  },
  NO_VARIATION: {
    ru: 'в группах все ответили одинаково',
    kk: 'топтарда барлығы бірдей жауап берді',
    en: 'everybody in the groups gave the same answer',
  },
  TOO_FEW_ANSWERS: {
    ru: 'слишком мало ответов, объедините варианты',
    kk: 'жауап тым аз, нұсқаларды біріктіріңіз',
    en: 'too few answers, merge categories',
  },
  EFFECTIVE_BASE_TOO_SMALL: {
    ru: 'в одной из групп эффективная база меньше 30',
    kk: 'бір топтың тиімді базасы 30-дан аз',
    en: 'the effective base of a group is below 30',
  },
  FEWER_THAN_TWO_GROUPS: {
    ru: 'показана только одна группа',
    kk: 'бір ғана топ көрсетілген',
    en: 'fewer than two groups are shown',
  },
  BASE_TOO_SMALL: {
    ru: 'в одной из групп слишком мало ответов',
    kk: 'бір топта жауап тым аз',
    en: 'a group has too few answers',
  },
  EMPTY_BASE: { ru: 'никто не ответил', kk: 'ешкім жауап бермеді', en: 'nobody answered' },
  SAME_VARIABLE: {
    ru: 'группы составлены по этому же вопросу',
    kk: 'топтар осы сұрақтың өзі бойынша құрылған',
    en: 'the groups are made of this item itself',
  },
  SMALL_COUNTS: {
    ru: 'проверка выдала бы скрытые ответы',
    kk: 'тексеру жасырылған жауаптарды білдіріп қояр еді',
    en: 'a test would tell the hidden answers',
  },
};

export const cautionTexts: Readonly<Record<RowCaution, Text>> = {
  MANY_MISSING: {
    ru: 'Больше 20\u00a0% тех, кому задан вопрос, не дали ответа: сравнение может зависеть от того, кто отвечает.',
    kk: 'Сұрақ қойылғандардың 20\u00a0%-дан астамы жауап бермеді: салыстыру кімнің жауап бергеніне байланысты болуы мүмкін.',
    en: 'More than 20\u00a0% of those asked gave no answer: the comparison may reflect who answers.',
  },
  UNEVEN_MISSING: {
    ru: 'Доли не ответивших в группах различаются больше чем на 10 пунктов: сравнение может зависеть от того, кто отвечает.',
    kk: 'Топтардағы жауап бермегендер үлесінің айырмасы 10 пайыздық тармақтан асады: салыстыру кімнің жауап бергеніне байланысты болуы мүмкін.',
    en: 'The groups differ by more than 10 points in who gave no answer: the comparison may reflect who answers.',
  },
};
