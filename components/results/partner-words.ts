import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { PartnerBeside } from '#lib/results/beside.ts';
import { besideTexts as texts } from './beside.texts.ts';

/** The record year by year; a year without a figure says so, one of another vintage has its star. */
export const lineWords = (line: PartnerBeside['line'], locale: Locale): string => {
  const points = line.map(({ year, sharePct, isLater }) =>
    fill(texts.point[locale], {
      year: isLater ? `${year}*` : year,
      share: sharePct === null ? texts.notFound[locale] : formatPercent(sharePct / 100, locale, 1),
    }),
  );
  const words = fill(texts.recordYears[locale], { points: points.join('; ') });
  return line.some(({ isLater, sharePct }) => isLater && sharePct !== null)
    ? `${words} ${texts.laterYear[locale]}.`
    : words;
};

/** Said where the newest years have no record: never an invented number in their place. */
export const missingWords = ({ line, latest }: PartnerBeside, locale: Locale): string => {
  const years = line.filter(({ sharePct }) => sharePct === null).map(({ year }) => year);
  if (years.length === 0 || latest === undefined) return '';
  return fill(texts.missingRecord[locale], { years: `${Math.min(...years)}–${Math.max(...years)}`, year: latest.year });
};
