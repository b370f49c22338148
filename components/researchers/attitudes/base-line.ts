/** The base of a group in words: n and, where weights make it smaller, effective n, who of those asked is not in it, how far it can be relied on. */
import { figureTexts } from '#components/results/figure.texts.ts';
import { baseWords } from '#components/results/missing-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Withheld } from '#lib/results/base-rule.ts';
import type { GroupFigures } from '#lib/results/group-figures.ts';
import { tableTexts } from './table.texts.ts';

/** Beyond this design effect weights cost more than half of the answers. */
const warnedDesignEffect = 2;

export const baseLine = (group: GroupFigures<unknown>, locale: Locale): string => {
  if (group.withheld !== undefined) return '';
  const heavy = group.n > group.nEff * warnedDesignEffect ? [tableTexts.heavyWeights[locale]] : [];
  return [baseWords(group, locale), ...heavy].join(' · ');
};

export const withheldWords = (reason: Withheld, locale: Locale): string => figureTexts[reason][locale];
