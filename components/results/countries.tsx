import { LazyYearLines } from '#components/charts/lazy-year-lines.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { trade } from '#lib/macro/trade.ts';
import { type SeriesUnit, tradeSeries } from '#lib/macro/trade-series.ts';
import { countriesTexts as texts } from './countries.texts.ts';
import { IndexTable } from './index-table.tsx';
import { Sources } from './sources.tsx';
import { TableOneSheet } from './table-one-sheet.tsx';
import { shareLines, tradeLines } from './trade-lines.ts';

type Props = Readonly<{
  locale: Locale;
  unit: SeriesUnit /** The address of this page with another unit. */;
  hrefOf: (unit: SeriesUnit) => string;
}>;

/** Table 1 of the study: as a chart, as printed, and the share with what is wrong with it. */
export const Countries = ({ locale, unit, hrefOf }: Props) => (
  <section className="r-section" aria-labelledby="countries">
    <h2 id="countries">{texts.title[locale]}</h2>
    <p className="r-sentence">{turnoverSeen(locale)}</p>
    <div className="r-columns">
      <div className="r-column">
        <TradeFigure locale={locale} unit={unit} hrefOf={hrefOf} />
        <ShareFigure locale={locale} />
      </div>
      <div className="r-column">
        <TableOneSheet locale={locale} />
        <Sources
          line={trade.sourceLine[locale]}
          sources={trade.sources}
          locale={locale}
          title={texts.sources[locale]}
        />
      </div>
    </div>
  </section>
);

const TradeFigure = ({ locale, unit, hrefOf }: Props) => (
  <figure className="r-figure">
    <figcaption>
      <h3>{unit === 'usd' ? trade.title[locale] : `${trade.title[locale]} ${trade.index.label[locale]}`}</h3>
      <p className="r-note">
        {trade.prices[locale]} {trade.perspective.labelWarning[locale]} {unit === 'index' ? texts.indexed[locale] : ''}
      </p>
      <UnitLinks locale={locale} unit={unit} hrefOf={hrefOf} />
    </figcaption>
    <LazyYearLines
      {...tradeLines(unit, locale)}
      label={fill(texts.chart[locale], { unit: unitWords(unit, locale), seen: turnoverSeen(locale) })}
      withoutScript={texts.withoutScript[locale]}
    />
    <p className="r-note">{laterWords(unit, locale)}</p>
    {unit === 'index' ? <IndexTable locale={locale} /> : null}
  </figure>
);

const ShareFigure = ({ locale }: Readonly<{ locale: Locale }>) => (
  <figure className="r-figure">
    <figcaption>
      <h3>{trade.series.share_of_russia_pct.label[locale]}</h3>
      <p className="r-note">{texts.shareSeen[locale]}</p>
    </figcaption>
    <LazyYearLines
      {...shareLines(locale)}
      label={fill(texts.chart[locale], { unit: '%', seen: texts.shareSeen[locale] })}
      withoutScript={texts.withoutScript[locale]}
    />
  </figure>
);

const unitWords = (unit: SeriesUnit, locale: Locale): string =>
  unit === 'usd' ? texts.usdUnit[locale] : trade.index.label[locale];

const turnoverSeen = (locale: Locale): string => {
  const [first, last] = [trade.rows[0], trade.rows.at(-1)];
  const words = (value: number | null | undefined): string => formatNumber(value ?? 0, locale, 1);
  return fill(texts.grew[locale], {
    first: words(first?.cells.turnover.value),
    from: first?.year ?? '',
    last: words(last?.cells.turnover.value),
    to: last?.year ?? '',
  });
};

const laterWords = (unit: SeriesUnit, locale: Locale): string => {
  const publisher = trade.sources['comtrade_2025']?.publisher;
  const source = publisher === null || typeof publisher === 'string' ? (publisher ?? '') : (publisher?.[locale] ?? '');
  const digits = unit === 'usd' ? 1 : 0;
  const values = tradeSeries(unit).map(({ id, label, later }) => [
    id,
    `${label[locale]} ${formatNumber(later[0]?.value ?? 0, locale, digits)}`,
  ]);
  return fill(texts.later[locale], { year: trade.later[0]?.year ?? '', source, ...Object.fromEntries(values) });
};

/** Two addresses rather than a switch: what is shown can be sent to somebody. */
const UnitLinks = ({ locale, unit, hrefOf }: Props) => (
  <nav className="r-switch" aria-label={texts.unit[locale]}>
    {(['usd', 'index'] as const).map((each) => (
      <a key={each} href={hrefOf(each)} aria-current={each === unit ? 'true' : undefined}>
        {texts[each][locale]}
      </a>
    ))}
  </nav>
);
