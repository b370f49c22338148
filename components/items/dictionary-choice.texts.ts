import type { Text } from '#lib/i18n/text.ts';

export const dictionaryChoiceTexts = {
  none: { ru: 'Не выбрано', kk: 'Таңдалмаған', en: 'Not chosen' },
  placeholder: { ru: 'Название села или посёлка', kk: 'Ауылдың немесе кенттің атауы', en: 'Name of the village' },
  open: { ru: 'Показать весь список', kk: 'Тізімді түгел көрсету', en: 'Show the whole list' },
  close: { ru: 'Скрыть список', kk: 'Тізімді жасыру', en: 'Hide the list' },
  list: { ru: 'Населённые пункты', kk: 'Елді мекендер', en: 'Settlements' },
  filterFirst: {
    ru: 'Сначала выберите район выше.',
    kk: 'Алдымен жоғарыдан ауданды таңдаңыз.',
    en: 'First choose the district above.',
  },
  nothing: {
    ru: 'Ничего не найдено. Проверьте название или откройте весь список.',
    kk: 'Ештеңе табылмады. Атауын тексеріңіз немесе тізімді түгел ашыңыз.',
    en: 'Nothing found. Check the name or open the whole list.',
  },
  /** What is stored is the settlement or okrug, never the village. */
  stored: { ru: 'Сохраним: {name}', kk: 'Сақталады: {name}', en: 'We will keep: {name}' },
} as const satisfies Readonly<Record<string, Text>>;
