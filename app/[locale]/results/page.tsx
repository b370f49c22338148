import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { callerOf } from '#app/api/caller.ts';
import { pageServices } from '#app/server.ts';
import './results.css';
import { resultsTexts } from '#components/results/results.texts.ts';
import { ResultsPage } from '#components/results/results-page.tsx';
import { isLocale } from '#lib/i18n/locale.ts';
import { visibility } from '#lib/results/visibility.ts';
import { addressOf, readQuery, type SearchParams } from './address.ts';
import { figuresFor } from './figures-for.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: resultsTexts.title[locale] } : {};
}

/** Attitudes by district beside the trade of the two countries. */
export default async function Results({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
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
