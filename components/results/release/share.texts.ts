import type { Text } from '#lib/i18n/text.ts';

export const shareTexts = {
  own: { ru: 'Адрес этого графика', kk: 'Осы графиктің мекенжайы', en: 'Address of this figure' },
  copySentence: { ru: 'Скопировать фразой', kk: 'Сөйлем етіп көшіру', en: 'Copy sentence' },
  copyImage: { ru: 'Скопировать картинкой', kk: 'Сурет етіп көшіру', en: 'Copy as image' },
  image: { ru: 'Картинка PNG', kk: 'PNG суреті', en: 'Picture as PNG' },
  cite: { ru: 'Как сослаться', kk: 'Қалай сілтеме жасау керек', en: 'Cite' },
  copyCitation: { ru: 'Скопировать ссылку на источник', kk: 'Дереккөз сілтемесін көшіру', en: 'Copy citation' },
  copied: { ru: 'Скопировано', kk: 'Көшірілді', en: 'Copied' },
  saved: { ru: 'Картинка сохранена', kk: 'Сурет сақталды', en: 'The picture was saved' },
  notCopied: {
    ru: 'Скопировать не получилось: выделите текст ниже или на странице графика.',
    kk: 'Көшіру мүмкін болмады: төмендегі немесе график бетіндегі мәтінді белгілеңіз.',
    en: 'Copying did not work: select the text below or on the page of the figure.',
  },
  sentenceTitle: { ru: 'Одной фразой', kk: 'Бір сөйлеммен', en: 'In one sentence' },
  /** {finding} has no full stop. */
  sentence: {
    ru: '«{title}». {finding} ({base}; {dates}; {survey}; выпуск {number}). {address}',
    kk: '«{title}». {finding} ({base}; {dates}; {survey}; {number}-шығарылым). {address}',
    en: '“{title}”: {finding} ({base}; {dates}; {survey}; release {number}). {address}',
  },
  baseOne: { ru: '{name} n = {n}', kk: '{name} n = {n}', en: '{name} n = {n}' },
  baseLeast: { ru: '{name} n ≥ {n}', kk: '{name} n ≥ {n}', en: '{name} n ≥ {n}' },
  lowReliability: { ru: 'низкая надёжность', kk: 'сенімділігі төмен', en: 'low reliability' },
  'opt-in': {
    ru: 'отвечали те, кто захотел',
    kk: 'қалаған адамдар жауап берді',
    en: 'anyone who wished could answer',
  },
  quota: {
    ru: 'набор по квотам, не случайный',
    kk: 'квота бойынша, кездейсоқ емес',
    en: 'recruited by quotas, not at random',
  },
  mixed: {
    ru: 'случайная выборка лишь отчасти',
    kk: 'ішінара ғана кездейсоқ іріктеме',
    en: 'only partly drawn at random',
  },
  probability: { ru: 'случайная выборка', kk: 'кездейсоқ іріктеме', en: 'drawn at random' },
} as const satisfies Record<string, Text>;
