/** The base of a group in words: n and, where weights make it smaller, effective n, who of those asked is not in it, how far it can be relied on. */
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Withheld } from '#lib/results/base-rule.ts';
import type { GroupFigures } from '#lib/results/group-figures.ts';
import { tableTexts } from './table.texts.ts';

const reasons = ['dontKnow', 'refused', 'noAnswer'] as const;

/** Beyond this design effect weights cost more than half of the answers. */
const warnedDesignEffect = 2;

/** Without weights the two are one. */
const sameBase = 0.5;

/** A smaller share than this rounds to nothing. */
const shownShare = 0.005;

export const baseLine = (group: GroupFigures<unknown>, locale: Locale): string => {
  if (group.withheld !== undefined) return '';
  const bases = [
    fill(figureTexts.base[locale], { n: formatNumber(group.n, locale) }),
    ...(Math.abs(group.n - group.nEff) < sameBase
      ? []
      : [fill(figureTexts.effectiveBase[locale], { n: formatNumber(group.nEff, locale) })]),
  ];
  const missing = reasons.flatMap((reason) => {
    const share = group.missing[reason] ?? 0;
    return share < shownShare ? [] : [fill(figureTexts[reason][locale], { share: formatPercent(share, locale) })];
  });
  const caution = group.caution === undefined ? [] : [figureTexts[group.caution][locale]];
  const heavy = group.n > group.nEff * warnedDesignEffect ? [tableTexts.heavyWeights[locale]] : [];
  return [...bases, ...missing, ...caution, ...heavy].join(' · ');
};

export const withheldWords = (reason: Withheld, locale: Locale): string => figureTexts[reason][locale];
