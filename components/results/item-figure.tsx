'use client';

import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { DistributionPicture } from './distribution-picture.tsx';
import { figureTexts } from './figure.texts.ts';
import { ItemTable } from './item-table.tsx';
import { OptionsPicture } from './options-picture.tsx';
import { quoted, seenIn } from './seen.ts';
import { StackedPicture } from './stacked-picture.tsx';

const pictures = { stacked: StackedPicture, options: OptionsPicture, distribution: DistributionPicture } as const;

/**
 * One item: its wording, what is seen, the picture, the table. It needs no script; it is a client's leaf because its
 * figures are a third of the bytes that its elements would be.
 */
export const ItemFigure = ({ item, locale }: Readonly<{ item: ItemFigures; locale: Locale }>) => {
  const Picture = pictures[item.picture];
  const seen = seenIn(item, locale);
  const label = fill(figureTexts.chart[locale], { title: item.title, seen });
  return (
    <figure className="r-figure" id={item.id} aria-label={label}>
      <figcaption>
        <h4>{item.title}</h4>
        {seen === '' ? null : <p className="r-seen">{seen}</p>}
        <ReadingNote item={item} locale={locale} />
      </figcaption>
      <Picture item={item} locale={locale} />
      <ItemTable item={item} locale={locale} />
    </figure>
  );
};

const ReadingNote = ({ item, locale }: Readonly<{ item: ItemFigures; locale: Locale }>) => {
  const notes: string[] = [];
  if (item.of !== undefined) notes.push(figureTexts[item.of][locale]);
  if (item.upperLabels.length > 0) {
    const labels = item.upperLabels.map((label) => quoted(label, locale)).join(figureTexts.and[locale]);
    notes.push(fill(figureTexts.upper[locale], { labels }));
  }
  return notes.length === 0 ? null : <p className="r-note">{notes.join(' ')}</p>;
};
