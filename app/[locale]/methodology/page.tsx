import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { shownRelease } from '#app/[locale]/releases/shown-release.ts';
import { titled } from '#app/[locale]/titled.ts';
import { pageServices } from '#app/server.ts';
import { methodologyTexts } from '#components/results/methodology.texts.ts';
import { MethodologyPage } from '#components/results/methodology-page.tsx';
import { MethodologyOfRelease } from '#components/results/release/methodology-of-release.tsx';
import { currentWave } from '#lib/waves/current-wave.ts';

type Props = Readonly<{ params: Promise<{ locale: string }>; searchParams: SearchParams }>;

export const generateMetadata = titled(methodologyTexts.title);

/** Who asks whom, how, and what the results cannot claim: of the newest release, or of the one that is asked for. */
export default async function Methodology({ params, searchParams }: Props) {
  const locale = await localeOf(params);
  const number = (await queryOf(searchParams))('release');
  const { waves, releases } = pageServices();
  const shown = await shownRelease(number);
  if (shown !== undefined) {
    return <MethodologyOfRelease release={shown.release} releases={await releases.list()} locale={locale} />;
  }
  if (number !== undefined) notFound();
  return <MethodologyPage locale={locale} wave={currentWave(await waves.list())} />;
}
