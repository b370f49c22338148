import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent } from '#lib/i18n/number.ts';
import { sourceOf } from '#lib/studies/anchor-sources.ts';
import type { Anchor } from '#lib/studies/anchors.ts';
import { indicesTexts as texts } from './indices.texts.ts';

type Props = Readonly<{ anchors: readonly Anchor[]; locale: Locale }>;

/** Published figures in words, with source, year and mode; nothing where there are none. For any page of an item. */
export const AnchorMarks = ({ anchors, locale }: Props) =>
  anchors.length === 0 ? null : (
    <aside className="max-w-prose space-y-1 text-base">
      <h3 className="font-semibold">{texts.anchorsTitle[locale]}</h3>
      <ul className="space-y-1">
        {anchors.map((anchor) => (
          <li key={anchor.id}>
            <span aria-hidden="true">◇ </span>
            {formatPercent(anchor.share, locale)} {anchor.says[locale]}.{' '}
            <AnchorOrigin anchor={anchor} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="text-quiet">{texts.anchors[locale]}</p>
    </aside>
  );

export const AnchorOrigin = ({ anchor, locale }: Readonly<{ anchor: Anchor; locale: Locale }>) => {
  const { name, year, people, mode, address } = sourceOf(anchor);
  return (
    <span className="text-quiet text-sm">
      <a className="inline-flex min-h-11 items-center underline underline-offset-4" href={address} rel="noreferrer">
        {name[locale]}
      </a>
      , {year}; {people[locale]}; {mode[locale]}.
    </span>
  );
};
