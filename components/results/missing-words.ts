import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures } from '#lib/results/group-figures.ts';
import { figureTexts } from './figure.texts.ts';

const reasons = ['dontKnow', 'refused', 'noAnswer', 'together'] as const;

/** "n = 400", and where weights make it smaller, "effective n = 310". */
export const baseOf = ({ n, nEff }: Readonly<{ n: number; nEff: number }>, locale: Locale): string => {
  const base = fill(figureTexts.base[locale], { n: formatNumber(n, locale) });
  if (Math.abs(n - nEff) < 0.5) return base;
  return `${base} · ${fill(figureTexts.effectiveBase[locale], { n: formatNumber(nEff, locale) })}`;
};

/** "n = 1 336 · затруднились 10 % · пропустили 2 %": the base and, muted, who of those asked is not in it. */
export const baseWords = (group: GroupFigures<unknown>, locale: Locale): string => {
  if (group.withheld !== undefined) return '';
  const words = [baseOf(group, locale)];
  for (const reason of reasons) {
    const share = group.missing[reason] ?? 0;
    if (share !== undefined && share >= 0.005)
      words.push(fill(figureTexts[reason][locale], { share: formatPercent(share, locale) }));
  }
  if (group.caution !== undefined) words.push(figureTexts[group.caution][locale]);
  return words.join(' · ');
};
