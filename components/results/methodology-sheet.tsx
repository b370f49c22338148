import type { Locale } from '#lib/i18n/locale.ts';
import type { MethodologySheet } from '#lib/releases/methodology-sheet.ts';
import { pointTitles } from './methodology-sheet.texts.ts';

type Props = Readonly<{
  sheet: MethodologySheet;
  locale: Locale;
  /** The heading of a point, by where the sheet stands. */
  heading?: 'h2' | 'h3' | 'h4';
}>;

/** The methodology sheet, point by point. */
export const MethodologySheetView = ({ sheet, locale, heading: Heading = 'h2' }: Props) => (
  <ol className="k-prose break-words">
    {sheet.points.map(({ point, paragraphs }) => (
      <li key={point}>
        <Heading className="k-subtitle" id={`method-${point}`}>
          {pointTitles[point][locale]}
        </Heading>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.en}>{paragraph[locale]}</p>
        ))}
      </li>
    ))}
  </ol>
);
