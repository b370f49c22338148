/** What the indices and their levels are called; figures carry these words in every language. */
import type { Text } from '#lib/i18n/text.ts';
import type { IndexId } from './index-definitions.ts';
import type { Level } from './index-values.ts';

export const indexTexts: Readonly<Record<IndexId, Text>> = {
  contact: {
    ru: 'Контакты через границу',
    kk: 'Шекара арқылы байланыстар',
    en: 'Contact across the border',
  },
  barrier: {
    ru: 'Препятствия для поездок и общения',
    kk: 'Сапар мен араласуға кедергілер',
    en: 'Obstacles to travel and contact',
  },
  trust: { ru: 'Доверие к соседям', kk: 'Көршілерге сенім', en: 'Trust in the neighbours' },
};

export const levelTexts: Readonly<Record<Level, Text>> = {
  1: { ru: 'низкий (меньше 1/3)', kk: 'төмен (1/3-ден аз)', en: 'low (below 1/3)' },
  2: { ru: 'средний (от 1/3 до 2/3)', kk: 'орташа (1/3–2/3)', en: 'middle (1/3 to 2/3)' },
  3: { ru: 'высокий (2/3 и больше)', kk: 'жоғары (2/3 және одан көп)', en: 'high (2/3 and above)' },
};
