/** What other pages show of a figure when somebody sends its address around: title, sentence, picture. */
import type { Metadata } from 'next';
import { figureOf } from '#components/results/release/figure-of.ts';
import { picturePath } from '#components/results/release/release-ref.ts';
import { refOf, releaseName, type ShownRelease } from '#components/results/release/shown-release.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';

type Named = Readonly<{
  title: string;
  description: string;
  /** The figure whose picture stands for the page; absent where it is held back. */
  picture: string | undefined;
  /** Behind the address of the release; empty for the release itself. */
  path: string;
}>;

const pictureSize = { width: 1200, height: 630 } as const;

export const releaseMetadata = (shown: ShownRelease, locale: Locale, named: Named): Metadata => {
  const {
    publicUrl,
    release: { number },
  } = shown;
  const addressIn = (language: Locale): string => `${refOf(shown, language).address}${named.path}`;
  const description = named.description === '' ? releaseName(shown.release, locale) : named.description;
  return {
    title: `${named.title} – Korshi`,
    description,
    alternates: {
      canonical: addressIn(locale),
      languages: Object.fromEntries(locales.map((language) => [language, addressIn(language)])),
    },
    openGraph: {
      type: 'article',
      siteName: 'Korshi',
      locale,
      title: named.title,
      description,
      url: addressIn(locale),
      ...(named.picture !== undefined && {
        images: [
          { ...pictureSize, url: `${publicUrl}${picturePath(number, named.picture, locale)}`, alt: description },
        ],
      }),
    },
    twitter: { card: 'summary_large_image' },
  };
};

/** Of the whole release: its title, and the picture of what it opens with. */
export const wholeMetadata = (shown: ShownRelease, locale: Locale): Metadata => {
  const { figures } = shown.release.content;
  const [first] = (['staircase', 'agreement'] as const).filter((name) => figureOf(figures, name) !== undefined);
  return releaseMetadata(shown, locale, {
    title: shown.release.title[locale],
    description: first === undefined ? '' : (figureOf(figures, first)?.seen(locale) ?? ''),
    picture: first,
    path: '',
  });
};
