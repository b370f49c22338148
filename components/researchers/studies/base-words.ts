/** The base of a figure in words. */
import { figureTexts } from '#components/results/figure.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatMeanInterval, formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Caution } from '#lib/results/base-rule.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import { indicesTexts as texts } from './indices.texts.ts';

export const basesOf = (
  { n, nEff, caution }: Readonly<{ n: number; nEff: number; caution?: Caution }>,
  locale: Locale,
): string =>
  [
    fill(texts.base[locale], { n: formatNumber(n, locale), nEff: formatNumber(nEff, locale) }),
    ...(caution === undefined ? [] : [figureTexts[caution][locale]]),
  ].join(' · ');

/** "0,41 (0,38–0,44)". */
export const meanOf = ({ value, low, high }: Shown, locale: Locale, digits = 2): string =>
  low === undefined || high === undefined
    ? formatNumber(value, locale, digits)
    : formatMeanInterval({ value, low, high }, locale, digits);
