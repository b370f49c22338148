/** R code for a page of the analysis: it names the file that the export has today. */
import type { OpenView } from '#app/open-view.ts';
import { pageServices } from '#app/server.ts';
import { csv } from '#lib/export/csv.ts';
import { fileName } from '#lib/export/file-name.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { rDerived } from '#lib/results/r-asked.ts';
import { rCode } from '#lib/results/r-code.ts';
import type { RItem } from '#lib/results/r-estimates.ts';
import type { View } from '#lib/results/view-address.ts';

type Asked = Readonly<{ title: string; by: string; groups: readonly number[]; item: RItem }>;

export const studyCode = async (
  { wave, entry, file, weights }: OpenView,
  { filter }: View,
  { title, by, groups, item }: Asked,
): Promise<string> => {
  const services = pageServices();
  const upTo = await services.responses.lastSequence(wave.id);
  const [count, recodes] = await Promise.all([
    services.responses.countExportable(wave.id, upTo),
    services.recodes.list(wave.questionnaire),
  ]);
  const names = [by, ...item.variables, ...filter.map(({ variable }) => variable)];
  return rCode({
    ...{ title, by, groups, item, filter },
    wave: wave.id,
    dataVersion: file.dataVersion(),
    file: fileName(wave, dayOf(services.now()), count, csv),
    stratum: file.stratum,
    derived: rDerived(names, { questionnaire: entry.questionnaire, recodes }),
    ...(weights && {
      weights: { column: weights.weight === 'equal' ? 'weight_equal' : 'weight_pop', run: weights.run.number },
    }),
  });
};
