/** The banner of a release: shares of every part in every column that the masks leave. */
import { isSeveral } from '#lib/results/row-answers.ts';
import { rowFigures } from '#lib/results/row-figures.ts';
import { type Words, withOpenRow } from '#lib/results/words.ts';
import { baseOf } from '#lib/statistics/base.ts';
import type { Banner, BannerCell, BannerColumn, BannerTable } from './banner.ts';
import type { ColumnAnswers } from './counted-rows.ts';
import type { MaskedRow } from './release-masks.ts';

export const bannerOf = (columns: readonly BannerColumn[], masked: readonly MaskedRow[], words: Words): Banner => ({
  columns,
  tables: masked.filter(({ row }) => row.item.type !== 'number').map((each) => bannerTable(each, words)),
});

const bannerTable = (masked: MaskedRow, words: Words): BannerTable => {
  const { row } = masked;
  const { item } = row;
  const gridRow = item.type === 'grid' ? item.rows.find(({ id }) => id === row.gridRow) : undefined;
  const shown = row.columns.map((column) => shownColumn(masked, column));
  return {
    variable: row.variable,
    item: item.id,
    title: withOpenRow(words(item.text)),
    ...(gridRow && { rowLabel: words(gridRow.label) }),
    bases: shown.map(({ base }) => base),
    rows: row.parts.map(({ code, label }, part) => ({
      code,
      label,
      cells: shown.map(({ cells }): BannerCell => cells[part] ?? {}),
    })),
  };
};

type ShownColumn = Readonly<{ base: BannerTable['bases'][number]; cells: readonly BannerCell[] }>;
const nothing: ShownColumn = { base: {}, cells: [] };

const shownColumn = ({ row, masks }: MaskedRow, { column, answers }: ColumnAnswers): ShownColumn => {
  const mask = masks.get(column.district);
  if (mask === undefined || mask.withheld !== undefined) return nothing;
  const hidden = column.by === 'district' ? mask.hidden : mask.columns.get(column.id);
  const isWhole = column.by === 'district' || isSeveral(row.item);
  if (hidden === undefined || (!isWhole && hidden.every((is) => is))) return nothing;
  const { n, nEff } = baseOf(answers.tally.valid);
  const { shares } = rowFigures(row.item, answers, { upper: [], reader: 'public' });
  return {
    base: { n, nEff },
    cells: shares.map(({ value }, part) => (hidden[part] || value === undefined ? {} : { share: value })),
  };
};
