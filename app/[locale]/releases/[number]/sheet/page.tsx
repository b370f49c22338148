import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { shownRelease } from '#app/[locale]/releases/shown-release.ts';
import { ReleaseSheet } from '#components/results/release/sheet.tsx';
import '../../../results/results.css';
import '../../../../../components/results/release/sheet.css';

type Props = Readonly<{ params: Promise<{ locale: string; number: string }> }>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const [locale, { number }] = [await localeOf(params), await params];
  const shown = await shownRelease(number);
  return shown === undefined ? {} : { title: `${shown.release.title[locale]} – Korshi` };
};

/** The same sheet in whatever language it is asked for: it carries both. */
export default async function Sheet({ params }: Props) {
  await localeOf(params);
  const shown = await shownRelease((await params).number);
  if (shown === undefined) notFound();
  return <ReleaseSheet shown={shown} />;
}
