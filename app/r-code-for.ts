import type { ReadReport } from '#app/read-report.ts';
import type { Services } from '#app/services.ts';
import { viewCode } from '#app/view-code.ts';
import { isCountedByMentions } from '#components/researchers/attitudes/figure-context.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { rItem } from '#lib/results/r-asked.ts';

/** The R code of an item's figure, for the groups of which it shows something. */
export const rCodeFor = async (services: Services, read: ReadReport, figures: ItemFigures): Promise<string> => {
  const { entry, breakdown, context } = read;
  const item = entry.questionnaire.byId.get(figures.id);
  if (item === undefined) throw new Error(`the questionnaire has no item ${figures.id}`);
  const shown = figures.rows.flatMap(({ groups }) => groups.filter(({ withheld }) => withheld === undefined));
  return viewCode(services, read, {
    title: `${item.id}: ${figures.title[context.locale]}`,
    by: breakdown.by,
    groups: breakdown.groups.map(({ code }) => code).filter((code) => shown.some(({ group }) => group === code)),
    item: rItem(item, figures, isCountedByMentions(figures, context)),
    filter: context.view.filter,
  });
};
