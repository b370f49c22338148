import type { Locale } from '#lib/i18n/locale.ts';
import { plural } from '#lib/i18n/plural.ts';
import type { ItemFigures, SectionFigures } from '#lib/results/item-figures.ts';
import { ItemFigure } from './item-figure.tsx';
import { lightItem } from './light-item.ts';
import type { ReleaseRef } from './release/release-ref.ts';
import { questionForms, resultsTexts } from './results.texts.ts';

type Props = Readonly<{
  sections: readonly SectionFigures[];
  locale: Locale;
  release?: ReleaseRef | undefined;
}>;

/**
 * Every attitude item by district, section by section. Sections are folded: all of them together are a very long page,
 * and a browser opens a fold by itself to show what it found or what an address points to.
 */
export const Neighbours = ({ sections, locale, release }: Props) => (
  <section className="r-section" aria-labelledby="neighbours">
    <h2 id="neighbours">{resultsTexts.neighbours[locale]}</h2>
    <p className="r-note">{resultsTexts.howToRead[locale]}</p>
    {sections.map((section) => (
      <details key={section.id} className="r-part">
        <summary>
          <h3 id={`section-${section.id}`}>{section.title[locale]}</h3>
          <span className="r-quiet">{plural(locale, section.items.length, questionForms)}</span>
        </summary>
        <TwoColumns items={section.items} locale={locale} release={release} />
      </details>
    ))}
  </section>
);

/** How much room a figure takes, roughly, in rem. */
const heightOf = (item: ItemFigures): number =>
  item.picture === 'options'
    ? 11 + item.parts.length * 4.25
    : 10 + item.rows.length * (item.rows.length > 1 ? 11.5 : 10);

type ColumnsProps = Omit<Props, 'sections'> & Readonly<{ items: readonly ItemFigures[] }>;

/** The items in their order, the first half of their height left, the rest right: an opened table moves one column only. */
const TwoColumns = ({ items, locale, release }: ColumnsProps) => {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    return (
      <div className="r-single">
        <ItemFigure item={lightItem(only)} locale={locale} release={release} />
      </div>
    );
  }
  const heights = items.map(heightOf);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  let reached = 0;
  const left = heights.map((height) => {
    reached += height;
    return reached - height / 2 <= whole / 2;
  });
  return (
    <div className="r-columns">
      {[true, false].map((isLeft) => (
        <div className="r-column" key={String(isLeft)}>
          {items.map((item, index) =>
            left[index] === isLeft ? (
              <ItemFigure key={item.id} item={lightItem(item)} locale={locale} release={release} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
};
