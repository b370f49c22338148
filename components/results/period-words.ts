import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import { resultsTexts as texts } from './results.texts.ts';

/** Dates of receipt are whole days: no zone moves them. */
export const periodWords = (period: ResultFigures['period'], locale: Locale): string => {
  if (period === undefined) return '';
  const [from, to] = [formatDate(period.from, locale, 'UTC'), formatDate(period.to, locale, 'UTC')];
  return from === to ? fill(texts.oneDay[locale], { from }) : fill(texts.days[locale], { from, to });
};
