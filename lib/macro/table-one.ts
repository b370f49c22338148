/** Table 1 of the study as a table: the printed cells untouched, and signs that lead to the flags under it. */
import type { Text } from '#lib/i18n/text.ts';
import { type ColumnId, type FlagId, type Trade, trade } from './trade.ts';

export type TableFlag = Readonly<{ id: FlagId; sign: number; text: Text }>;

export type TableCell = Readonly<{ column: ColumnId; printed: string; flags: readonly TableFlag[] }>;

export type TableOne = Readonly<{
  title: Text;
  columns: readonly Readonly<{ id: ColumnId; label: Text; printedHead: Text }>[];
  rows: readonly Readonly<{ year: number; cells: readonly TableCell[] }>[];
  flags: readonly TableFlag[];
}>;

const columnIds: readonly ColumnId[] = ['export', 'import', 'turnover', 'share_of_russia_pct'];

/** The whole table; flags are numbered in the order in which a reader meets them. */
export function tableOne(from: Trade = trade): TableOne {
  const ids = from.rows.flatMap((row) => columnIds.flatMap((id) => row.cells[id].flags));
  const flags = ids.map((id, index) => ({ id, sign: index + 1, text: from.flags[id].text }));
  const rows = from.rows.map(({ year, cells }) => ({
    year,
    cells: columnIds.map((column) => ({
      column,
      printed: cells[column].printed,
      flags: flags.filter((flag) => cells[column].flags.includes(flag.id)),
    })),
  }));
  return { title: from.title, columns: columnIds.map((id) => ({ id, ...from.series[id] })), rows, flags };
}
