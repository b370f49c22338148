import { headers } from 'next/headers';
import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { titled } from '#app/[locale]/titled.ts';
import { callerOf } from '#app/api/caller.ts';
import { pageServices } from '#app/server.ts';
import './results.css';
import { resultsTexts } from '#components/results/results.texts.ts';
import { ResultsPage } from '#components/results/results-page.tsx';
import { visibility } from '#lib/results/visibility.ts';
import { addressOf, readQuery } from './address.ts';
import { figuresFor } from './figures-for.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(resultsTexts.title);

/** Attitudes by district beside the trade of the two countries. */
export default async function Results({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const services = pageServices();
  const asked = await readQuery(searchParams);
  const [caller, waves] = await Promise.all([callerOf(services, await headers()), services.waves.list()]);
  const seen = visibility(caller?.role, waves, asked.wave);
  return (
    <ResultsPage
      locale={locale}
      visibility={seen}
      figures={await figuresFor(services, seen, locale)}
      waves={
        seen.reader === 'public'
          ? []
          : waves.map(({ id }) => ({
              id,
              href: addressOf(locale, { ...asked, wave: id }),
              isShown: id === seen.wave?.id,
            }))
      }
      unit={asked.trade}
      hrefOf={(trade) => `${addressOf(locale, { ...asked, trade })}#countries`}
    />
  );
}
