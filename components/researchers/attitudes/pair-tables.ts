/** Groups in pairs as tables in one language. */
import type { ItemFigures } from '#lib/results/item-figures.ts';
import type { RowPairs } from '#lib/results/pairs.ts';
import { reasonTexts } from './comparison.texts.ts';
import { differenceValue, pWords } from './comparison-words.ts';
import type { FigureContext } from './figure-context.ts';
import type { TableView } from './figure-tables.ts';
import { groupName } from './groups.ts';
import { tableTexts as texts } from './table.texts.ts';

export type PairTable = Readonly<{ id: string; caption: string; table?: TableView }>;

const dash = '–';

export const pairTables = (
  rows: readonly RowPairs[],
  item: ItemFigures,
  { locale, report }: FigureContext,
): readonly PairTable[] =>
  rows.map(({ id, pairs }) => {
    const label = item.rows.find((row) => row.id === id)?.label;
    const caption = (label ?? item.title)[locale];
    if (pairs === undefined) return { id, caption };
    const name = (group: number): string => groupName(report.groups, group, locale);
    const table: TableView = {
      id,
      caption,
      heads: [texts.difference[locale], texts.p[locale], texts.adjusted[locale]],
      rows: pairs.map(({ first, second, test, difference }) => ({
        name: `${name(first)} – ${name(second)}`,
        cells: [
          difference === undefined ? dash : differenceValue(difference, locale),
          ...(test.reason === undefined
            ? [pWords(test.p, locale), pWords(test.adjusted, locale)]
            : [reasonTexts[test.reason][locale], dash]),
        ],
      })),
      baseRows: [],
    };
    return { id, caption, table };
  });
