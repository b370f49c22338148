/** A release with what a page must know beside it to speak of it. */
import { periodWords } from '#components/results/period-words.ts';
import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill, type Text } from '#lib/i18n/text.ts';
import type { Release, ReleaseSummary } from '#lib/releases/release.ts';
import { releaseTexts as texts } from './release.texts.ts';
import type { ReleaseRef } from './release-ref.ts';
import { shareTexts } from './share.texts.ts';

export type ShownRelease = Readonly<{
  release: Release;
  /** Who asked, as the wave froze it. */
  organisation: Text;
  /** Where the program is reached from outside, without a slash at the end. */
  publicUrl: string;
  /** The wave is closed: a guess can influence nobody's answer any more. */
  isClosed: boolean;
  /** No survey is open that the trade record could influence. */
  record: boolean;
  newest: number;
}>;

export const releasePath = (number: number, locale: Locale): string => `/${locale}/releases/${number}`;

export const refOf = ({ release, publicUrl }: ShownRelease, locale: Locale): ReleaseRef => {
  const { figures, methodology } = release.content;
  const path = releasePath(release.number, locale);
  const period = periodWords(figures.period, locale);
  return {
    number: release.number,
    path,
    address: `${publicUrl}${path}`,
    dates: period.slice(0, 1).toLowerCase() + period.slice(1),
    survey: shareTexts[methodology.sampling][locale],
  };
};

/** A date of a release is a whole day: no zone moves it. */
export const releaseDate = ({ publishedOn }: Pick<ReleaseSummary, 'publishedOn'>, locale: Locale): string =>
  formatDate(publishedOn, locale, 'UTC');

export const releaseName = (release: ReleaseSummary, locale: Locale): string =>
  fill(texts.number[locale], { number: release.number, date: releaseDate(release, locale) });

/** Authors, year, title, number, date, address: what a list of sources needs. */
export const citation = (shown: ShownRelease, locale: Locale, figure?: string): string => {
  const { release, organisation } = shown;
  const { address } = refOf(shown, locale);
  return fill(texts.citation[locale], {
    organisation: organisation[locale] || texts.noOrganisation[locale],
    year: release.publishedOn.slice(0, 4),
    title: release.title[locale],
    number: release.number,
    date: releaseDate(release, locale),
    address: figure === undefined ? address : `${address}/${figure}`,
  });
};
