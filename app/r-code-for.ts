/** The R code of an item's figure: it names the file that the export has today. */
import type { ReadReport } from '#app/read-report.ts';
import type { Services } from '#app/services.ts';
import { isCountedByMentions } from '#components/researchers/attitudes/figure-context.ts';
import { csv } from '#lib/export/csv.ts';
import { fileName } from '#lib/export/file-name.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import type { ItemFigures } from '#lib/results/item-figures.ts';
import { rDerived, rItem } from '#lib/results/r-asked.ts';
import { rCode } from '#lib/results/r-code.ts';

export const rCodeFor = async (services: Services, read: ReadReport, figures: ItemFigures): Promise<string> => {
  const { wave, entry, breakdown, weights, context } = read;
  const { questionnaire } = entry;
  const item = questionnaire.byId.get(figures.id);
  if (item === undefined) throw new Error(`the questionnaire has no item ${figures.id}`);
  const { filter } = context.view;
  const upTo = await services.responses.lastSequence(wave.id);
  const count = await services.responses.countExportable(wave.id, upTo);
  const recodes = await services.recodes.list(wave.questionnaire);
  const shown = figures.rows.flatMap(({ groups }) => groups.filter(({ withheld }) => withheld === undefined));
  return rCode({
    title: `${item.id}: ${figures.title[context.locale]}`,
    wave: wave.id,
    dataVersion: context.report.dataVersion,
    file: fileName(wave, dayOf(services.now()), count, csv),
    stratum: questionnaire.definition.sideItem,
    by: breakdown.by,
    groups: breakdown.groups.map(({ code }) => code).filter((code) => shown.some(({ group }) => group === code)),
    item: rItem(item, figures, isCountedByMentions(figures, context)),
    derived: rDerived([breakdown.by, ...filter.map(({ variable }) => variable)], { questionnaire, recodes }),
    filter,
    ...(weights && {
      weights: { column: weights.weight === 'equal' ? 'weight_equal' : 'weight_pop', run: weights.run.number },
    }),
  });
};
