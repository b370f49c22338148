/** One figure of the desk in one language, as plain data: what its component draws and nothing else. */
import type { Drawing } from '#components/charts/drawing.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import { cautionTexts, comparisonTexts } from './comparison.texts.ts';
import { differenceWords, testWords } from './comparison-words.ts';
import { type ComputedView, computedView } from './computed-view.ts';
import { type FigureContext, figureQuery, pageQuery } from './figure-context.ts';
import { figureDrawing } from './figure-drawing.ts';
import { figureTables, type TableView } from './figure-tables.ts';
import { findingOf } from './finding.ts';
import { groupName } from './groups.ts';
import { baseWords, notesOf } from './provenance.ts';

/** What is said of one row: its test, its difference, what to beware of. */
export type RowLines = Readonly<{ id: string; heading?: string; lines: readonly string[] }>;

export type FigureView = Readonly<{
  id: string;
  title: string;
  finding: string;
  notes: readonly string[];
  drawing: Drawing;
  rows: readonly RowLines[];
  /** Said once of all tests. */
  caveat?: string;
  tables: readonly TableView[];
  /** Weight, run, data version, base. */
  base: string;
  addresses: Readonly<{ item: string; unweighted?: string; svg: string; csv: string; r: string }>;
  computed: ComputedView;
}>;

/** `action`: the address of the page, without its query. */
export const figureView = (item: ItemFigures, context: FigureContext, action: string): FigureView => {
  const { locale, report, view, counting, sampling } = context;
  const query = figureQuery(context);
  const unweighted = pageQuery({ ...withoutRun(view), weight: 'none' }, counting);
  return {
    id: item.id,
    title: item.title[locale],
    finding: findingOf(item, { groups: report.groups, locale }),
    notes: notesOf(item, context),
    drawing: figureDrawing(item, { groups: report.groups, chart: view.chart, locale }),
    rows: item.rows.map((row) => rowLines(row, item, context)),
    ...(sampling !== 'probability' && isTested(item) && { caveat: comparisonTexts.indicative[locale] }),
    tables: figureTables(item, context),
    base: baseWords(context),
    addresses: {
      item: `/${locale}/researchers/attitudes/${item.id}?${pageQuery({ ...view, items: [] }, counting)}`,
      ...(report.weight !== 'none' && { unweighted: `${action}?${unweighted}#${item.id}` }),
      svg: `/api/figures/${item.id}/svg?${query}`,
      csv: `/api/figures/${item.id}/csv?${query}`,
      r: `/api/figures/${item.id}/r?${query}`,
    },
    computed: computedView(item, context),
  };
};

const isTested = ({ rows }: ItemFigures): boolean =>
  rows.some(({ test }) => test !== undefined && test.reason === undefined);

const withoutRun = ({ run: _run, ...view }: FigureContext['view']): FigureContext['view'] => view;

const rowLines = (row: FiguresRow, item: ItemFigures, context: FigureContext): RowLines => {
  const { locale, report } = context;
  const test = testWords(row, item, { family: report.family, locale });
  const [first, second] = row.groups.map(({ group }) => groupName(report.groups, group, locale));
  const difference =
    row.difference === undefined || first === undefined || second === undefined
      ? ''
      : differenceWords(row.difference, item, { first, second }, locale);
  const cautions = (row.cautions ?? []).map((caution) => cautionTexts[caution][locale]);
  return {
    id: row.id,
    ...(row.label && { heading: row.label[locale] }),
    lines: [difference, test, ...cautions].filter((line) => line !== ''),
  };
};
