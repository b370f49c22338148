import { percent } from '#components/charts/district-style.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { type ExportedGoods, type Region, regional } from '#lib/macro/regional.ts';
import { countriesTexts } from './countries.texts.ts';
import { regionsTexts as texts } from './regions.texts.ts';
import { Sources } from './sources.tsx';

/** The regions: how many have ties, what is known of two of them, and that nothing is known of one. */
export const Regions = ({ locale }: Readonly<{ locale: Locale }>) => (
  <section className="r-section" aria-labelledby="regions">
    <h2 id="regions">{texts.title[locale]}</h2>
    <div className="r-ties">
      <p>
        <strong>{regional.ties.headline[locale]}</strong> {regional.ties.text[locale]}.{' '}
        {fill(texts.asOf[locale], { year: regional.ties.year })}
      </p>
      <Quotation locale={locale} />
    </div>
    <div className="r-columns">
      {regional.regions.map((region) => (
        <RegionFigure key={region.key} region={region} locale={locale} />
      ))}
    </div>
    <Sources
      line={regional.sourceLine[locale]}
      sources={regional.sources}
      locale={locale}
      title={countriesTexts.sources[locale]}
    />
  </section>
);

/** The sentence with its 89 stands only here, in the language and words of its source. */
const Quotation = ({ locale }: Readonly<{ locale: Locale }>) => {
  const [before, after] = texts.quotation[locale].split('{text}');
  return (
    <p className="r-quotation">
      {before}
      <q lang={regional.ties.quotation.language}>{regional.ties.quotation.text}</q>
      {after}
    </p>
  );
};

const RegionFigure = ({ region, locale }: Readonly<{ region: Region; locale: Locale }>) => {
  const exported = region.exportToNeighbour;
  const name = exported.items === null ? texts.exportsToRussia : texts.exportsToKazakhstan;
  const title = fill(name[locale], { region: region.names[locale] });
  return (
    <figure className="r-figure r-region">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      {exported.items === null ? (
        <p className="r-empty">{exported.emptyText[locale]}</p>
      ) : (
        <>
          <table className="r-goods">
            <thead className="r-hidden">
              <tr>
                <th scope="col">{texts.goods[locale]}</th>
                <th scope="col">{texts.share[locale]}</th>
              </tr>
            </thead>
            <tbody>
              {exported.items.map((goods) => (
                <Goods key={goods.id} goods={goods} locale={locale} />
              ))}
            </tbody>
          </table>
          <p className="r-note">{texts.samaraNote[locale]}</p>
        </>
      )}
    </figure>
  );
};

const shareOf = ({ sharePct, shareMinPct }: ExportedGoods): number | undefined => sharePct ?? shareMinPct;

const wordsOf = (goods: ExportedGoods, locale: Locale): string => {
  const share = shareOf(goods);
  if (share === undefined) return texts.notNamed[locale];
  const words = goods.shareMinPct === undefined ? texts.about : texts.moreThan;
  return fill(words[locale], { share: formatPercent(share / 100, locale) });
};

/** A bar where a share is named, the name alone where it is not. "More than" fades out instead of ending. */
const Goods = ({ goods, locale }: Readonly<{ goods: ExportedGoods; locale: Locale }>) => {
  const share = shareOf(goods);
  return (
    <tr>
      <th scope="row">{goods.name[locale]}</th>
      <td>
        <span className={share === undefined ? 'r-quiet' : ''}>{wordsOf(goods, locale)}</span>
        {share === undefined ? null : (
          <i
            className={goods.shareMinPct === undefined ? 'r-goods-bar' : 'r-goods-bar r-open'}
            style={{ width: percent(share / 100) }}
          />
        )}
      </td>
    </tr>
  );
};
