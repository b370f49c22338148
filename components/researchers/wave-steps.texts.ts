import type { Text } from '#lib/i18n/text.ts';

export const waveStepsTexts = {
  openSummary: { ru: 'Открыть волну', kk: 'Толқынды ашу', en: 'Open the wave' },
  openWarning: {
    ru: 'С этой минуты страница опроса ведёт в волну {wave}, а её настройки больше не меняются.',
    kk: 'Осы минуттан бастап сауалнама беті {wave} толқынына апарады, ал оның баптаулары енді өзгермейді.',
    en: 'From this minute on the survey page leads to the wave {wave}, and its settings no longer change.',
  },
  open: { ru: 'Открыть волну {wave}', kk: '{wave} толқынын ашу', en: 'Open the wave {wave}' },
  notYet: {
    ru: 'Волну можно будет открыть, когда всё в списке будет готово.',
    kk: 'Тізімдегінің бәрі дайын болғанда толқынды ашуға болады.',
    en: 'The wave can be opened when everything in the list is done.',
  },
  closeSummary: { ru: 'Закрыть волну', kk: 'Толқынды жабу', en: 'Close the wave' },
  closeWarning: {
    ru: 'Новых ответов не будет. Задержавшиеся на телефонах принимаются ещё {days}. Открыть волну снова нельзя.',
    kk: 'Жаңа жауаптар болмайды. Телефондарда кешігіп қалғандары тағы {days} қабылданады. Толқынды қайта ашуға болмайды.',
    en: 'There will be no new responses. Those delayed on phones are taken for {days} more. The wave cannot be opened again.',
  },
  close: { ru: 'Закрыть волну {wave}', kk: '{wave} толқынын жабу', en: 'Close the wave {wave}' },
} satisfies Record<string, Text>;

/** How long late responses are taken, in the accusative. */
export const graceDays = {
  ru: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
  kk: { one: '{n} күн', other: '{n} күн' },
  en: { one: '{n} day', other: '{n} days' },
} as const;
