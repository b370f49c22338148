/**
 * The flows of Table 1 as series for a chart: in billions of dollars, or as an index with its first year as 100. The
 * year after the table stands apart (`later`): it is another vintage and is never joined to the series by a line.
 */
import type { Text } from '#lib/i18n/text.ts';
import { type FlagId, type Trade, trade } from './trade.ts';

const flowIds = ['export', 'import', 'turnover'] as const;

export type FlowId = (typeof flowIds)[number];

/** usd: billions of current dollars. index: the base year of the record = 100. */
export type SeriesUnit = 'usd' | 'index';

export type SeriesPoint = Readonly<{ year: number; value: number; flags: readonly FlagId[] }>;

export type TradeSeries = Readonly<{
  id: FlowId;
  label: Text;
  printedHead: Text;
  points: readonly SeriesPoint[];
  later: readonly SeriesPoint[];
}>;

export function tradeSeries(unit: SeriesUnit, from: Trade = trade): readonly TradeSeries[] {
  return flowIds.map((id) => {
    const points = from.rows.map((row) => point(row.year, row.cells[id].value, row.cells[id].flags));
    const later = from.later.map((row) => point(row.year, row[id], []));
    const base = unit === 'index' ? valueIn(points, from.index.baseYear) / 100 : 1;
    const scale = (each: SeriesPoint): SeriesPoint => ({ ...each, value: each.value / base });
    return { id, ...from.series[id], points: points.map(scale), later: later.map(scale) };
  });
}

/** Only the share column has a cell without one value; a flow without one would be a fault of the data. */
function point(year: number, value: number | null, flags: readonly FlagId[]): SeriesPoint {
  if (value === null) throw new Error(`No value for ${year}`);
  return { year, value, flags };
}

function valueIn(points: readonly SeriesPoint[], year: number): number {
  const found = points.find((each) => each.year === year);
  if (found === undefined) throw new Error(`No value for the base year ${year}`);
  return found.value;
}
