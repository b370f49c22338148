/** What the address of the results page says: which wave, and how the trade is shown. */
import type { Locale } from '#lib/i18n/locale.ts';
import type { SeriesUnit } from '#lib/macro/trade-series.ts';

export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
export type ResultsQuery = Readonly<{ wave: string | undefined; trade: SeriesUnit }>;

export const readQuery = async (searchParams: SearchParams): Promise<ResultsQuery> => {
  const { wave, trade } = await searchParams;
  return { wave: typeof wave === 'string' ? wave : undefined, trade: trade === 'index' ? 'index' : 'usd' };
};

export const addressOf = (locale: Locale, { wave, trade }: ResultsQuery): string => {
  const query = new URLSearchParams();
  if (wave !== undefined) query.set('wave', wave);
  if (trade === 'index') query.set('trade', trade);
  const words = query.toString();
  return words === '' ? `/${locale}/results` : `/${locale}/results?${words}`;
};
