import type { Text } from '#lib/i18n/text.ts';

export const fieldLogTexts = {
  title: { ru: 'Полевой журнал', kk: 'Далалық журнал', en: 'Field log' },
  intro: {
    ru: 'Что происходило на пунктах пропуска: ремонт, очереди, новые правила. Журнал открыт: он стоит под тем, что жители говорят о границе. Имён и личных данных здесь быть не должно.',
    kk: 'Өткізу пункттерінде не болды: жөндеу, кезек, жаңа ережелер. Журнал ашық: ол тұрғындардың шекара туралы жауаптарының астында көрсетіледі. Мұнда есімдер мен жеке деректер болмауы керек.',
    en: 'What happened at the crossings: repairs, queues, new rules. The log is public: it stands under what residents say about the border. No names and no personal data belong here.',
  },
  list: { ru: 'Записи', kk: 'Жазбалар', en: 'Notes' },
  none: {
    ru: 'Записей пока нет. Добавьте первую ниже.',
    kk: 'Әзірге жазба жоқ. Алғашқысын төменде қосыңыз.',
    en: 'No notes yet. Add the first one below.',
  },
  noneToRead: { ru: 'Записей пока нет.', kk: 'Әзірге жазба жоқ.', en: 'No notes yet.' },
  days: { ru: '{from} — {to}', kk: '{from} – {to}', en: '{from} – {to}' },
  source: { ru: 'Источник: {source}', kk: 'Дереккөз: {source}', en: 'Source: {source}' },
  add: { ru: 'Новая запись', kk: 'Жаңа жазба', en: 'New note' },
  day: { ru: 'День или начало', kk: 'Күні немесе басталуы', en: 'Day, or the first day' },
  lastDay: {
    ru: 'Последний день (если дольше одного дня)',
    kk: 'Соңғы күні (бір күннен ұзақ болса)',
    en: 'Last day (if longer than one day)',
  },
  crossing: { ru: 'Пункт пропуска', kk: 'Өткізу пункті', en: 'Crossing' },
  text: { ru: 'Что произошло', kk: 'Не болды', en: 'What happened' },
  textHelp: {
    ru: 'Коротко, на всех трёх языках.',
    kk: 'Қысқаша, үш тілде.',
    en: 'Briefly, in all three languages.',
  },
  sourceLabel: { ru: 'Источник (необязательно)', kk: 'Дереккөз (міндетті емес)', en: 'Source (optional)' },
  sourceHelp: {
    ru: 'Ведомство, газета или адрес страницы.',
    kk: 'Мекеме, газет немесе бет мекенжайы.',
    en: 'An office, a newspaper or the address of a page.',
  },
  save: { ru: 'Добавить запись', kk: 'Жазба қосу', en: 'Add the note' },
  removeSummary: { ru: 'Удалить', kk: 'Жою', en: 'Remove' },
  removeWarning: {
    ru: 'Запись исчезнет из журнала. Опубликованные выпуски сохранят её у себя.',
    kk: 'Жазба журналдан жойылады. Жарияланған шығарылымдарда ол сақталады.',
    en: 'The note will be removed from the log. Published releases keep their copy.',
  },
  remove: { ru: 'Удалить запись', kk: 'Жазбаны жою', en: 'Remove the note' },
} as const satisfies Record<string, Text>;
