import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '#app/[locale]/locale-of.ts';
import { queryOf, type SearchParams } from '#app/[locale]/query.ts';
import { guessingAt } from '#app/[locale]/releases/guessing-at.ts';
import { releaseMetadata } from '#app/[locale]/releases/metadata.ts';
import { shownRelease } from '#app/[locale]/releases/shown-release.ts';
import { figureOf } from '#components/results/release/figure-of.ts';
import { FigurePage } from '#components/results/release/figure-page.tsx';
import { releasePath } from '#components/results/release/shown-release.ts';
import '../../../results/results.css';

type Props = Readonly<{
  params: Promise<{ locale: string; number: string; figure: string }>;
  searchParams: SearchParams;
}>;

const asked = async (params: Props['params']) => {
  const [locale, { number, figure: name }] = [await localeOf(params), await params];
  const shown = await shownRelease(number);
  const figure = shown && figureOf(shown.release.content.figures, name);
  return shown === undefined || figure === undefined ? undefined : { locale, shown, name, figure };
};

export const generateMetadata = async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const found = await asked(params);
  if (found === undefined) return {};
  const { locale, shown, name, figure } = found;
  // While a survey is open the record is kept back, in the picture and in the words as on the page.
  const isHeldBack = figure.figure === 'belief' && !shown.record;
  return releaseMetadata(shown, locale, {
    title: figure.title[locale],
    description: isHeldBack ? '' : figure.seen(locale),
    picture: isHeldBack ? undefined : name,
    path: `/${name}`,
  });
};

/** One figure of a release, at a short address of its own. */
export default async function FigureOf({ params, searchParams }: Props) {
  const found = await asked(params);
  if (found === undefined) notFound();
  const { locale, shown, name, figure } = found;
  const query = await queryOf(searchParams);
  const path = `${releasePath(shown.release.number, locale)}/${name}`;
  return (
    <FigurePage shown={shown} name={name} figure={figure} locale={locale} guessing={guessingAt(path, query('seen'))} />
  );
}
