import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { wholeMetadata } from '#app/[locale]/releases/metadata.ts';
import { releaseView } from '#app/[locale]/releases/release-view.tsx';
import { shownRelease } from '#app/[locale]/releases/shown-release.ts';
import { titled } from '#app/[locale]/titled.ts';
import { callerOf } from '#app/api/caller.ts';
import { pageServices } from '#app/server.ts';
import './results.css';
import type { ShownRelease } from '#components/results/release/shown-release.ts';
import { resultsTexts } from '#components/results/results.texts.ts';
import { ResultsPage } from '#components/results/results-page.tsx';
import { visibility } from '#lib/results/visibility.ts';
import { addressOf, readQuery } from './address.ts';
import { figuresFor } from './figures-for.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

/** Once there is a release the results are its figures. */
export const generateMetadata = async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const shown = await newestRelease();
  return shown === undefined ? titled(resultsTexts.title)({ params }) : wholeMetadata(shown, await localeOf(params));
};

/** What the results are; none while an open wave keeps everything back, or where a researcher asked for a wave. */
const newestRelease = async (): Promise<ShownRelease | undefined> => {
  const { withheld } = visibility(undefined, await pageServices().waves.list());
  return withheld === 'no-release' ? shownRelease() : undefined;
};

/** Attitudes by district beside the trade of the two countries. */
export default async function Results({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const services = pageServices();
  const asked = await readQuery(searchParams);
  const [caller, waves] = await Promise.all([callerOf(services, await headers()), services.waves.list()]);
  // Researchers see here what everybody sees, unless they ask for a wave; their own figures are on pages of theirs.
  const seen = visibility(asked.wave === undefined ? undefined : caller?.role, waves, asked.wave);
  const released = seen.withheld === 'no-release' ? await newestRelease() : undefined;
  if (released !== undefined) return releaseView(released, locale, { path: `/${locale}/results`, searchParams });
  return (
    <ResultsPage
      locale={locale}
      visibility={seen}
      figures={await figuresFor(services, seen)}
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
