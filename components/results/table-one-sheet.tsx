import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import { shareSeries } from '#lib/macro/share-series.ts';
import { type TableCell, type TableOne, tableOne } from '#lib/macro/table-one.ts';
import { countriesTexts as texts } from './countries.texts.ts';

/** Table 1 cell by cell as printed, its flags below; our own shares are a series of their own with its own label. */
export const TableOneSheet = ({ locale }: Readonly<{ locale: Locale }>) => {
  const table = tableOne();
  return (
    <figure className="r-figure" id="table-1">
      <table className="r-years">
        <caption>
          {table.title[locale]} <span className="r-quiet">{texts.printedNote[locale]}</span>
        </caption>
        <thead>
          <tr>
            {table.rows.map(({ year }) => (
              <th scope="col" key={year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {table.columns.map((column) => (
          <Series key={column.id} table={table} column={column} locale={locale} />
        ))}
        <OurShares locale={locale} />
      </table>
      <p className="r-note">{shareSeries().note[locale]}</p>
      <ol className="r-flags" aria-label={texts.flags[locale]}>
        {table.flags.map((flag) => (
          <li key={flag.id} id={`flag-${flag.sign}`} value={flag.sign}>
            {flag.text[locale]}
          </li>
        ))}
      </ol>
    </figure>
  );
};

type SeriesProps = Readonly<{ table: TableOne; column: TableOne['columns'][number]; locale: Locale }>;

const Series = ({ table, column, locale }: SeriesProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={table.rows.length}>
        {fill(texts.heading[locale], { label: column.label[locale], head: column.printedHead[locale] })}
      </th>
    </tr>
    <tr>
      {table.rows.map(({ year, cells }) => (
        <PrintedCell key={year} cell={cells.find((cell) => cell.column === column.id)} />
      ))}
    </tr>
  </tbody>
);

/** A number stays with its sign of per cent when the cell breaks into lines. */
const valueWithUnit = /(\d+,\d+ %)/;

/** As printed, in the language it was printed in, with the signs that lead to the notes. */
const PrintedCell = ({ cell }: Readonly<{ cell: TableCell | undefined }>) => (
  <td>
    <span lang="ru" className="r-printed">
      {(cell?.printed ?? '')
        .split(valueWithUnit)
        .map((piece) => (valueWithUnit.test(piece) ? <b key={piece}>{piece}</b> : piece))}
    </span>
    {cell?.flags.map((flag) => (
      <sup key={flag.id}>{flag.sign}</sup>
    ))}
  </td>
);

const OurShares = ({ locale }: Readonly<{ locale: Locale }>) => {
  const { recomputed } = shareSeries();
  return (
    <tbody className="r-ours">
      <tr>
        <th scope="rowgroup" colSpan={recomputed.points.length}>
          {recomputed.label[locale]}
        </th>
      </tr>
      <tr>
        {recomputed.points.map(({ year, sharePct }) => (
          <td key={year}>{formatNumber(sharePct, locale, 1)}</td>
        ))}
      </tr>
    </tbody>
  );
};
