import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { trade } from '#lib/macro/trade.ts';
import { tradeSeries } from '#lib/macro/trade-series.ts';
import { figureTexts } from './figure.texts.ts';

/** The index of every flow, the year of another vintage with its star. */
export const IndexTable = ({ locale }: Readonly<{ locale: Locale }>) => {
  const series = tradeSeries('index');
  const points = (of: (typeof series)[number]) => [
    ...of.points.map((point) => ({ ...point, name: String(point.year) })),
    ...of.later.map((point) => ({ ...point, name: `${point.year}*` })),
  ];
  return (
    <details className="r-table">
      <summary>{figureTexts.table[locale]}</summary>
      <table className="r-years">
        <caption>{trade.index.label[locale]}</caption>
        <thead>
          <tr>
            {(series[0] === undefined ? [] : points(series[0])).map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {series.map((each) => (
          <tbody key={each.id}>
            <tr>
              <th scope="rowgroup" colSpan={points(each).length}>
                {each.label[locale]}
              </th>
            </tr>
            <tr>
              {points(each).map(({ name, value }) => (
                <td key={name}>{formatNumber(value, locale)}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </details>
  );
};
