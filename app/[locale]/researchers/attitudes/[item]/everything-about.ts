/** Joins what the page of one item shows: its figure, pairs of groups, wordings and code. */
import { rCodeFor } from '#app/r-code-for.ts';
import type { ReadReport } from '#app/read-report.ts';
import type { Services } from '#app/services.ts';
import { pageQuery } from '#components/researchers/attitudes/figure-context.ts';
import { partDrawing } from '#components/researchers/attitudes/figure-drawing.ts';
import { figureView } from '#components/researchers/attitudes/figure-view.ts';
import { pairTables } from '#components/researchers/attitudes/pair-tables.ts';
import { wordingsOf } from '#components/researchers/attitudes/wordings.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { variableNames } from '#lib/results/item-plan.ts';
import { rowPairs } from '#lib/results/pairs.ts';
import { anchors } from '#lib/studies/anchors.ts';

/** `read`: a report of one item. */
export const everythingAbout = async (services: Services, read: ReadReport, action: string) => {
  const { context, entry, sections } = read;
  const { locale, view, counting, report } = context;
  const figures = sections[0]?.items[0];
  const item = entry.questionnaire.byId.get(figures?.id ?? '');
  if (figures === undefined || item === undefined) throw new Error('a report of one item has none');
  const asked = { groups: report.groups, chart: view.chart, locale };
  return {
    figure: figureView(figures, context, action),
    parts:
      figures.picture === 'stacked'
        ? figures.rows.map((row) => ({
            id: row.id,
            heading: row.label?.[locale] ?? '',
            drawing: partDrawing(figures, row, asked),
          }))
        : [],
    pairs: pairTables(pairsOf(read, figures), figures, context),
    anchors: anchors.filter(({ variables }) => variables.some((name) => variableNames(item).includes(name))),
    wordings: wordingsOf(item, entry.questionnaire),
    code: await rCodeFor(services, read, figures),
    back: `/${locale}/researchers/attitudes?${pageQuery({ ...view, items: [] }, counting)}#${figures.id}`,
  };
};

const pairsOf = ({ file, entry, breakdown, weights, thresholds, context }: ReadReport, figures: ItemFigures) => {
  const item = entry.questionnaire.byId.get(figures.id);
  if (item === undefined) return [];
  const { filter } = context.view;
  return rowPairs(file, item, figures, {
    rows: { filter, ...(weights && { weights }) },
    by: breakdown.by,
    smallestN: thresholds.publicBase,
  });
};
