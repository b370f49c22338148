/** The trade record as lines for the chart: numbers with the words they are read in. */
import type { YearLinesProps, YearSeries } from '#components/charts/year-lines.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { shareSeries } from '#lib/macro/share-series.ts';
import { type SeriesUnit, type TradeSeries, tradeSeries } from '#lib/macro/trade-series.ts';
import { countriesTexts as texts } from './countries.texts.ts';

const colours = { export: 'var(--flow-export)', import: 'var(--flow-import)', turnover: 'var(--record)' } as const;
const dashes = { export: '7 4', import: '2 3', turnover: '' } as const;

const digitsOf = (unit: SeriesUnit): number => (unit === 'usd' ? 1 : 0);

/** A round number above the highest point, with a tick at every step up to it. */
const scaleTo = (highest: number, locale: Locale): Pick<YearLinesProps, 'top' | 'ticks'> => {
  const step = [5, 10, 50, 100].find((each) => highest / each <= 6) ?? 100;
  const count = Math.ceil((highest * 1.08) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { top: count * step, ticks: ticks.map((value) => ({ value, words: formatNumber(value, locale) })) };
};

/** Every year from the first to the last; a later vintage has a star. */
const yearsOf = (years: readonly number[], later: readonly number[]): YearLinesProps['years'] =>
  [...new Set([...years, ...later])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, name: later.includes(year) ? `${year}*` : String(year) }));

const lineOf = (series: TradeSeries, unit: SeriesUnit, locale: Locale): YearSeries => {
  const worded = ({ year, value }: Readonly<{ year: number; value: number }>) => ({
    year,
    value,
    words: formatNumber(value, locale, digitsOf(unit)),
  });
  const dash = dashes[series.id];
  return {
    id: series.id,
    name: series.label[locale],
    colour: colours[series.id],
    ...(dash !== '' && { dash }),
    nameAt: nameAtEnd(series.points),
    points: series.points.map(worded),
    later: series.later.map(worded),
  };
};

/** At the last point, on the side that the line does not come from. */
const nameAtEnd = (points: TradeSeries['points']): YearSeries['nameAt'] => {
  const [before, last] = points.slice(-2);
  const isFalling = (before?.value ?? 0) > (last?.value ?? 0) * 1.03;
  return { year: last?.year ?? 0, side: isFalling ? 'bottom' : 'top' };
};

const chartOf = (series: readonly YearSeries[], locale: Locale): YearLinesProps => {
  const years = (of: 'points' | 'later') => series.flatMap((each) => each[of].map(({ year }) => year));
  const values = series.flatMap((each) => [...each.points, ...each.later].map(({ value }) => value));
  return { series, years: yearsOf(years('points'), years('later')), ...scaleTo(Math.max(...values), locale) };
};

export const tradeLines = (unit: SeriesUnit, locale: Locale): YearLinesProps =>
  chartOf(
    tradeSeries(unit).map((series) => lineOf(series, unit, locale)),
    locale,
  );

/** The printed shares as marks, our calculation as a line of its own. */
export const shareLines = (locale: Locale): YearLinesProps => {
  const { printed, recomputed } = shareSeries();
  const worded = ({ year, sharePct }: Readonly<{ year: number; sharePct: number }>, digits: number) => ({
    year,
    value: sharePct,
    words: formatNumber(sharePct, locale, digits),
  });
  const marks = printed.points.flatMap(({ year, sharePct }) =>
    sharePct === null ? [] : [worded({ year, sharePct }, 0)],
  );
  const ours: YearSeries = {
    id: 'ours',
    name: texts.ours[locale],
    colour: 'var(--flow-import)',
    nameAt: { year: recomputed.points.at(-1)?.year ?? 0, side: 'bottom' },
    points: recomputed.points.map((point) => worded(point, 1)),
    later: recomputed.later.map((point) => worded(point, 1)),
  };
  const highest = marks.toSorted((a, b) => b.value - a.value)[0];
  const asPrinted: YearSeries = {
    id: 'printed',
    name: texts.printed[locale],
    colour: 'var(--record)',
    isMarks: true,
    nameAt: { year: highest?.year ?? 0, side: 'top' },
    points: marks,
    later: [],
  };
  return chartOf([ours, asPrinted], locale);
};
