import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import type { SearchParams } from '#app/[locale]/query.ts';
import { wholeMetadata } from '#app/[locale]/releases/metadata.ts';
import { releaseView } from '#app/[locale]/releases/release-view.tsx';
import { shownRelease } from '#app/[locale]/releases/shown-release.ts';
import { releasePath } from '#components/results/release/shown-release.ts';
import '../../results/results.css';

type Props = Readonly<{ params: Promise<{ locale: string; number: string }>; searchParams: SearchParams }>;

export const generateMetadata = async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const [locale, { number }] = [await localeOf(params), await params];
  const shown = await shownRelease(number);
  return shown === undefined ? {} : wholeMetadata(shown, locale);
};

/** One release, at the address by which it is cited. */
export default async function ReleaseOf({ params, searchParams }: Props) {
  const [locale, { number }] = [await localeOf(params), await params];
  const shown = await shownRelease(number);
  if (shown === undefined) notFound();
  return releaseView(shown, locale, { path: releasePath(shown.release.number, locale), searchParams });
}
