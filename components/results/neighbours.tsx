import type { Locale } from '#lib/i18n/locale.ts';
import type { SectionFigures } from '#lib/results/figures.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { ItemFigure } from './item-figure.tsx';
import { resultsTexts } from './results.texts.ts';

type Props = Readonly<{ sections: readonly SectionFigures[]; locale: Locale }>;

/** Every attitude item by district, section by section. */
export const Neighbours = ({ sections, locale }: Props) => (
  <section className="r-section" aria-labelledby="neighbours">
    <h2 id="neighbours">{resultsTexts.neighbours[locale]}</h2>
    <p className="r-note">{resultsTexts.howToRead[locale]}</p>
    {sections.map((section) => (
      <section key={section.id} aria-labelledby={`section-${section.id}`}>
        <h3 id={`section-${section.id}`} className="r-part">
          {section.title}
        </h3>
        <TwoColumns items={section.items} locale={locale} />
      </section>
    ))}
  </section>
);

/** How much room a figure takes, roughly, in rem. */
const heightOf = (item: ItemFigures): number =>
  item.picture === 'options'
    ? 11 + item.parts.length * 4.25
    : 10 + item.rows.length * (item.rows.length > 1 ? 11.5 : 10);

/** The items in their order, the first half of their height left, the rest right: an opened table moves one column only. */
const TwoColumns = ({ items, locale }: Readonly<{ items: readonly ItemFigures[]; locale: Locale }>) => {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    return (
      <div className="r-single">
        <ItemFigure item={only} locale={locale} />
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
            left[index] === isLeft ? <ItemFigure key={item.id} item={item} locale={locale} /> : null,
          )}
        </div>
      ))}
    </div>
  );
};
