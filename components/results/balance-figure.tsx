import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { BalancePoint } from '#lib/macro/beside.ts';
import { trade } from '#lib/macro/trade.ts';
import type { BalanceBeside } from '#lib/results/beside.ts';
import { agreementParts } from './agreement.ts';
import { BeliefRows } from './belief-rows.tsx';
import { besideTexts as texts } from './beside.texts.ts';
import { figureTexts } from './figure.texts.ts';

type BalanceProps = Readonly<{ balance: BalanceBeside; wording: string; locale: Locale }>;

/** Who sells more: the answers beside the two directions of trade. */
export const BalanceFigure = ({ balance, wording, locale }: BalanceProps) => {
  const title = texts.balanceTitle[locale];
  const borneOut = balance.beliefs.find(({ id }) => id === balance.borneOut);
  const parts = agreementParts(borneOut?.groups ?? [], locale);
  const seen = parts === '' ? '' : fill(texts.agreeEvery[locale], { parts });
  const years = balance.record.filter(({ isLater }) => !isLater).map(({ year }) => year);
  const every = fill(texts.everyYear[locale], { from: Math.min(...years), to: Math.max(...years) });
  const rows = balance.beliefs.map(({ id, groups }) => ({
    id,
    name: texts[id][locale],
    groups,
    record: id === balance.borneOut ? [every] : [],
  }));
  return (
    <figure
      className="r-figure"
      id="beside-trade-balance"
      aria-label={fill(figureTexts.chart[locale], { title, seen })}
    >
      <figcaption>
        <h3>{title}</h3>
        <p className="r-seen">{seen}</p>
        <p className="r-note">{fill(figureTexts.quoted[locale], { label: wording })}</p>
      </figcaption>
      <BeliefRows rows={rows} caption={title} locale={locale} />
      <BalanceRecord record={balance.record} locale={locale} />
    </figure>
  );
};

/** Both directions, year by year, as bars in a table: the record is its own table. */
const BalanceRecord = ({ record, locale }: Readonly<{ record: readonly BalancePoint[]; locale: Locale }>) => {
  const most = Math.max(...record.map(({ fromRussia }) => fromRussia));
  return (
    <table className="r-balance">
      <caption>
        {texts.recordBalance[locale]}. {trade.prices[locale]}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{trade.series.import.label[locale]}</th>
          <th scope="col">{trade.series.export.label[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {record.map((point) => (
          <tr key={point.year}>
            <th scope="row">{point.isLater ? `${point.year}*` : point.year}</th>
            <BalanceCell value={point.fromRussia} most={most} locale={locale} isLater={point.isLater} />
            <BalanceCell value={point.fromKazakhstan} most={most} locale={locale} isLater={point.isLater} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>{texts.laterYear[locale]}</td>
        </tr>
      </tfoot>
    </table>
  );
};

type CellProps = Readonly<{ value: number; most: number; locale: Locale; isLater: boolean }>;

const BalanceCell = ({ value, most, locale, isLater }: CellProps) => (
  <td>
    <span className={isLater ? 'r-flow r-apart' : 'r-flow'}>
      <i style={{ width: `${Math.round((value / most) * 1000) / 10}%` }} />
    </span>
    {formatNumber(value, locale, 1)}
  </td>
);
