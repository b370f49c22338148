import type { Text } from '#lib/i18n/text.ts';

export const rCodeTexts = {
  code: {
    ru: 'Код для R, который даёт эти числа из выгрузки CSV',
    kk: 'CSV файлынан осы сандарды шығаратын R коды',
    en: 'R code that gives these numbers from the CSV export',
  },
  copy: { ru: 'Копировать код', kk: 'Кодты көшіру', en: 'Copy the code' },
  copied: { ru: 'Код скопирован.', kk: 'Код көшірілді.', en: 'The code is copied.' },
  notCopied: {
    ru: 'Скопировать не удалось, выделите код вручную.',
    kk: 'Көшіру мүмкін болмады, кодты қолмен белгілеңіз.',
    en: 'It could not be copied; select the code by hand.',
  },
} satisfies Record<string, Text>;
