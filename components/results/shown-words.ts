import type { Locale } from '#lib/i18n/locale.ts';
import { formatInterval, formatMeanInterval, formatNumber, formatPercent } from '#lib/i18n/number.ts';
import type { PartShare, Shown } from '#lib/results/group-figures.ts';

/** What may be shown of a part; nothing where it is hidden. */
export const shownOf = (share: PartShare | undefined): Shown | undefined =>
  share === undefined || share.value === undefined ? undefined : share;

/** "58 % (55–61)", or the share alone where it has no interval. */
export const shareWords = ({ value, low, high }: Shown, locale: Locale): string =>
  low === undefined || high === undefined ? formatPercent(value, locale) : formatInterval({ value, low, high }, locale);

/** "6,4 (6,1–6,7)". */
export const meanWords = ({ value, low, high }: Shown, locale: Locale): string =>
  low === undefined || high === undefined
    ? formatNumber(value, locale, 1)
    : formatMeanInterval({ value, low, high }, locale);
