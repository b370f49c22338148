/** What the address of the results page says: which wave, and how the trade is shown. */
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SeriesUnit } from '#lib/macro/trade-series.ts';

export type ResultsQuery = Readonly<{ wave: string | undefined; trade: SeriesUnit }>;

export const readQuery = async (searchParams: SearchParams): Promise<ResultsQuery> => {
  const query = await queryOf(searchParams);
  return { wave: query('wave'), trade: query('trade') === 'index' ? 'index' : 'usd' };
};

export const addressOf = (locale: Locale, { wave, trade }: ResultsQuery): string => {
  const query = new URLSearchParams();
  if (wave !== undefined) query.set('wave', wave);
  if (trade === 'index') query.set('trade', trade);
  const words = query.toString();
  return words === '' ? `/${locale}/results` : `/${locale}/results?${words}`;
};
