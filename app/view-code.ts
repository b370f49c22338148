/** R code for what a view shows: it names the file that the export has today. */
import type { OpenView } from '#app/open-view.ts';
import type { Services } from '#app/services.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import { csv } from '#lib/export/csv.ts';
import { fileName } from '#lib/export/file-name.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import { rDerived } from '#lib/results/r-asked.ts';
import { rCode } from '#lib/results/r-code.ts';
import type { RItem } from '#lib/results/r-estimates.ts';

type Asked = Readonly<{ title: string; by: string; groups: readonly number[]; item: RItem; filter: Filter }>;

export const viewCode = async (
  services: Services,
  { wave, entry, file, weights }: OpenView,
  asked: Asked,
): Promise<string> => {
  const upTo = await services.responses.lastSequence(wave.id);
  const [count, recodes] = await Promise.all([
    services.responses.countExportable(wave.id, upTo),
    services.recodes.list(wave.questionnaire),
  ]);
  const names = [asked.by, ...asked.item.variables, ...asked.filter.map(({ variable }) => variable)];
  return rCode({
    ...asked,
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
