import type { ReactNode } from 'react';
import { figureTexts } from '#components/results/figure.texts.ts';
import { Sideways } from '#components/ui/sideways.tsx';
import type { SharesOf } from '#lib/crosstabs/cross-address.ts';
import type { BaseFigures, CellFigures, CrossFigures, CrossRow, Hidden } from '#lib/crosstabs/cross-report.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent, formatRange } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import { crossTexts as texts } from './cross.texts.ts';

export type Reading = Readonly<{ shares: SharesOf; hasIntervals: boolean; hasMarks: boolean; locale: Locale }>;
type Props = Readonly<{ figures: CrossFigures; caption: string; reading: Reading }>;

const edge = 'border-line border-b px-3 py-2 align-top tabular-nums';
const heading = `${edge} font-semibold`;

/** A table of two variables with its bases; on a narrow screen it scrolls by itself, never the page. */
export const CrossTable = ({ figures, caption, reading }: Props) => {
  const { locale } = reading;
  return (
    <Sideways className="rounded-xl border border-line" label={`${caption}. ${texts.scroll[locale]}`}>
      <table className="w-full border-collapse text-base">
        <caption className="px-3 pt-3 pb-2 text-start font-semibold">{caption}</caption>
        <thead>
          <tr>
            <td className={edge} />
            {figures.columns.map(({ category, base }) => (
              <th className={`${heading} min-w-28 text-end`} key={category.code} scope="col">
                {category.label[locale]}
                <Base base={base} locale={locale} />
              </th>
            ))}
            <th className={`${heading} min-w-28 bg-shade text-end`} scope="col">
              {texts.all[locale]}
              <Base base={{ n: figures.base.n, nEff: figures.base.nEff }} locale={locale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.rows.map((row) => (
            <TableRow key={row.category.code} reading={reading} row={row} />
          ))}
          {reading.shares === 'column' ? null : <TotalRow figures={figures} reading={reading} />}
        </tbody>
      </table>
    </Sideways>
  );
};

const TableRow = ({ row, reading }: Readonly<{ row: CrossRow; reading: Reading }>) => (
  <tr>
    <th className={`${heading} min-w-36 text-start`} scope="row">
      {row.category.label[reading.locale]}
      {reading.shares === 'row' ? <Base base={row.base} locale={reading.locale} /> : null}
    </th>
    {row.cells.map((cell, column) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column only
      <Cell cell={cell} key={column} reading={reading} />
    ))}
    <RowTotal base={row.base} reading={reading} />
  </tr>
);

const Cell = ({ cell, reading }: Readonly<{ cell: CellFigures | Hidden; reading: Reading }>) => {
  const shown = cell.hidden ? undefined : shownIn(cell, reading.shares);
  if (cell.hidden || (shown === undefined && reading.shares !== 'count')) return <HiddenCell reading={reading} />;
  const { mark } = cell;
  const glyph =
    reading.hasMarks && mark !== undefined && mark.side !== 'neither' ? (
      <Mark locale={reading.locale} side={mark.side} />
    ) : null;
  return (
    <td className={`${edge} text-end`}>
      {shown === undefined ? formatNumber(cell.n, reading.locale) : null}
      {shown === undefined ? glyph : <Share mark={glyph} reading={reading} shown={shown} />}
    </td>
  );
};

const shownIn = (cell: CellFigures, shares: SharesOf): Shown | undefined => {
  if (shares === 'count') return undefined;
  return shares === 'column' ? cell.ofColumn : cell.ofRow;
};

const HiddenCell = ({ reading }: Readonly<{ reading: Reading }>) => (
  <td className={`${edge} text-end text-quiet`}>
    <span aria-hidden="true">…</span>
    <span className="k-hidden">{texts.hidden[reading.locale]}</span>
  </td>
);

const Share = ({ shown, mark, reading }: Readonly<{ shown: Shown; mark?: ReactNode; reading: Reading }>) => (
  <>
    {formatPercent(shown.value, reading.locale, 1)}
    {mark}
    {reading.hasIntervals && shown.low !== undefined && shown.high !== undefined ? (
      <span className="block text-quiet text-sm">
        {formatRange(shown.low * 100, shown.high * 100, reading.locale, 1)}
      </span>
    ) : null}
  </>
);

/** By its shape, so that it is seen in grey too. */
const Mark = ({ side, locale }: Readonly<{ side: 'above' | 'below'; locale: Locale }>) => (
  <span className="ms-1">
    <span aria-hidden="true">{side === 'above' ? '▲' : '▼'}</span>
    <span className="k-hidden">{texts[side][locale]}</span>
  </span>
);

const RowTotal = ({ base, reading }: Readonly<{ base: BaseFigures | Hidden; reading: Reading }>) => {
  if (base.hidden) return <HiddenCell reading={reading} />;
  return (
    <td className={`${edge} bg-shade text-end`}>
      {reading.shares === 'column' ? (
        <Share reading={reading} shown={base.share} />
      ) : (
        formatNumber(base.n, reading.locale)
      )}
    </td>
  );
};

/** Of everybody in the table, by column: shares where rows are read, people where counts are. */
const TotalRow = ({ figures, reading }: Readonly<{ figures: CrossFigures; reading: Reading }>) => (
  <tr className="bg-shade">
    <th className={`${heading} text-start`} scope="row">
      {texts.all[reading.locale]}
    </th>
    {figures.columns.map(({ category, base }) =>
      base.hidden ? (
        <HiddenCell key={category.code} reading={reading} />
      ) : (
        <td className={`${edge} text-end`} key={category.code}>
          {reading.shares === 'row' ? (
            <Share reading={reading} shown={base.share} />
          ) : (
            formatNumber(base.n, reading.locale)
          )}
        </td>
      ),
    )}
    <td className={`${edge} text-end`}>{formatNumber(figures.base.n, reading.locale)}</td>
  </tr>
);

type BaseShown = Omit<BaseFigures, 'share'> | Hidden;

const Base = ({ base, locale }: Readonly<{ base: BaseShown; locale: Locale }>) =>
  base.hidden ? (
    <span className="block font-normal text-quiet text-sm">{texts.hidden[locale]}</span>
  ) : (
    <span className="block font-normal text-quiet text-sm">
      {fill(texts.base[locale], { n: formatNumber(base.n, locale), nEff: formatNumber(base.nEff, locale) })}
      {base.caution === undefined ? null : <span className="block">{figureTexts[base.caution][locale]}</span>}
    </span>
  );
