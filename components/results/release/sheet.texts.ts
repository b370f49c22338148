import type { Text } from '#lib/i18n/text.ts';

export const sheetTexts = {
  nearest: { ru: 'Ближе всего', kk: 'Ең жақыны', en: 'Nearest' },
  farthest: { ru: 'Дальше всего', kk: 'Ең алшағы', en: 'Farthest apart' },
  belief: { ru: 'Мнение и статистика', kk: 'Пікір мен статистика', en: 'Belief and record' },
  row: {
    ru: '{question}. {counted}: {parts}.',
    kk: '{question}. {counted}: {parts}.',
    en: '{question}. {counted}: {parts}.',
  },
  trade: {
    ru: 'Торговля двух стран за {label} по статистике: {change}, то есть {direction}. Так и ответили: {parts}.',
    kk: 'Екі елдің {label} жылдардағы саудасы статистика бойынша: {change}, яғни {direction}. Осылай жауап бергендер: {parts}.',
    en: 'Trade of the two countries over {label} by the record: {change}, that is {direction}. This answer was given by: {parts}.',
  },
  findings: { ru: 'Три вывода', kk: 'Үш түйін', en: 'Three findings' },
  foot: {
    ru: 'Выпуск {number}, {date} Волна {wave}. {address}',
    kk: '{number}-шығарылым, {date}. {wave} толқыны. {address}',
    en: 'Release {number}, {date}. Wave {wave}. {address}',
  },
  asked: {
    ru: 'Опрос проводит: {organisation}.',
    kk: 'Сауалнаманы жүргізуші: {organisation}.',
    en: 'Conducted by: {organisation}.',
  },
} as const satisfies Record<string, Text>;
