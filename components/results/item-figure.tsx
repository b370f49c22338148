'use client';

import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { DistributionPicture } from './distribution-picture.tsx';
import { figureTexts } from './figure.texts.ts';
import { ItemTable } from './item-table.tsx';
import { OptionsPicture } from './options-picture.tsx';
import { FigureShare } from './release/figure-share.tsx';
import type { ReleaseRef } from './release/release-ref.ts';
import { basesWords, openBases } from './release/sentence.ts';
import { quoted, seenIn } from './seen.ts';
import { StackedPicture } from './stacked-picture.tsx';

const pictures = {
  stacked: StackedPicture,
  options: OptionsPicture,
  distribution: DistributionPicture,
  histogram: DistributionPicture,
} as const;

type Props = Readonly<{
  item: ItemFigures;
  locale: Locale;
  release?: ReleaseRef | undefined;
  /** `h1` on the page of its own. */
  heading?: 'h1' | 'h4' | undefined;
}>;

/**
 * One item: its wording, what is seen, the picture, the table. It needs no script; it is a client's leaf because its
 * figures are a third of the bytes that its elements would be.
 */
export const ItemFigure = ({ item, locale, release, heading: H = 'h4' }: Props) => {
  const Picture = pictures[item.picture];
  const seen = seenIn(item, locale);
  const label = fill(figureTexts.chart[locale], { title: item.title[locale], seen });
  return (
    <figure className="r-figure" id={item.id} aria-label={label}>
      <figcaption>
        <H>{item.title[locale]}</H>
        {seen === '' ? null : <p className="r-seen">{seen}</p>}
        <ReadingNote item={item} locale={locale} />
      </figcaption>
      <Picture item={item} locale={locale} />
      <ItemTable item={item} locale={locale} />
      {release === undefined ? null : (
        <FigureShare
          finding={{
            figure: item.id,
            title: item.title[locale],
            finding: seen,
            base: basesWords(openBases(item.rows), locale),
          }}
          release={release}
          locale={locale}
          place={H === 'h1' ? 'own' : 'story'}
        />
      )}
    </figure>
  );
};

const ReadingNote = ({ item, locale }: Readonly<{ item: ItemFigures; locale: Locale }>) => {
  const notes: string[] = [];
  if (item.of !== undefined) notes.push(figureTexts[item.of][locale]);
  if (item.upperLabels.length > 0) {
    const labels = item.upperLabels.map((label) => quoted(label[locale], locale)).join(figureTexts.and[locale]);
    notes.push(fill(figureTexts.upper[locale], { labels }));
  }
  return notes.length === 0 ? null : <p className="r-note">{notes.join(' ')}</p>;
};
