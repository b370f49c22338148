import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures, MissingShares } from '#lib/results/group-figures.ts';
import { figureTexts } from './figure.texts.ts';

const reasons = ['dontKnow', 'refused', 'noAnswer', 'together'] as const;

/** A smaller share than this rounds to nothing. */
const shownShare = 0.005;

/** Without weights the two bases are one. */
const sameBase = 0.5;

/** "n = 400", and where weights make it smaller, "effective n = 310". */
export const baseOf = ({ n, nEff }: Readonly<{ n: number; nEff: number }>, locale: Locale): string => {
  const base = fill(figureTexts.base[locale], { n: formatNumber(n, locale) });
  if (Math.abs(n - nEff) < sameBase) return base;
  return `${base} · ${fill(figureTexts.effectiveBase[locale], { n: formatNumber(nEff, locale) })}`;
};

/** "затруднились 10 %", reason by reason, where the share is more than nothing. */
export const missingParts = (missing: MissingShares, locale: Locale): readonly string[] =>
  reasons.flatMap((reason) => {
    const share = missing[reason] ?? 0;
    return share < shownShare ? [] : [fill(figureTexts[reason][locale], { share: formatPercent(share, locale) })];
  });

/** "n = 1 336 · затруднились 10 % · пропустили 2 %": the base and, muted, who of those asked is not in it. */
export const baseWords = (group: GroupFigures<unknown>, locale: Locale): string => {
  if (group.withheld !== undefined) return '';
  const caution = group.caution === undefined ? [] : [figureTexts[group.caution][locale]];
  return [baseOf(group, locale), ...missingParts(group.missing, locale), ...caution].join(' · ');
};
