import type { Locale } from '#lib/i18n/locale.ts';
import type { Source } from '#lib/macro/schema.ts';

type Props = Readonly<{ line: string; sources: Readonly<Record<string, Source>>; locale: Locale; title: string }>;

const publisherOf = ({ publisher, title }: Source, locale: Locale): string => {
  if (publisher === null) return title ?? '';
  return typeof publisher === 'string' ? publisher : publisher[locale];
};

/** Where figures come from: one line, and each source with its title, date and address. */
export const Sources = ({ line, sources, locale, title }: Props) => (
  <details className="r-table r-sources">
    <summary>{title}</summary>
    <p>{line}</p>
    <ul>
      {Object.entries(sources).map(([id, source]) => (
        <li key={id}>
          <SourceLine source={source} locale={locale} />
        </li>
      ))}
    </ul>
  </details>
);

/** The address stands in words: a page that works without the outside sends nobody there by accident. */
const SourceLine = ({ source, locale }: Readonly<{ source: Source; locale: Locale }>) => (
  <>
    {publisherOf(source, locale)}
    {source.publisher === null || source.title === null ? '' : `. ${source.title}`}
    {source.date === null ? '' : `. ${source.date}`}
    {source.address === null ? '' : '. '}
    {source.address === null ? null : <span className="r-address">{source.address}</span>}
  </>
);
