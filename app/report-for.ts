/** The report of a researcher's view: every item by its variable. Two people who look at the same share the work. */
import { knownByVersion } from '#app/known-by-version.ts';
import { type OpenView, openView, type ViewRefusal, type ViewServices } from '#app/open-view.ts';
import type { Asking } from '#app/query-log.ts';
import { narrowed } from '#lib/results/narrowed.ts';
import { type Report, report } from '#lib/results/report.ts';
import { type View, viewQuery } from '#lib/results/view-address.ts';

export type ViewReport = OpenView & Readonly<{ report: Report }>;

export const reportFor = async (
  services: ViewServices,
  view: View,
  asking?: Asking,
): Promise<ViewReport | ViewRefusal> => {
  const open = await openView(services, view, asking);
  if ('refused' in open) return open;
  const { file, breakdown, weights } = open;
  await services.analysis.prepare(file, { by: breakdown.by, filter: view.filter, ...(weights && { weights }) });
  const whole = once(file, keyOf(open, view), () => workOut(open, view));
  if ('refused' in whole) return { refused: 'differencing' };
  const shown = narrowed(whole, view);
  if ('unknown' in shown) return { refused: 'unknown-variable', what: shown.unknown };
  // Other waves may have changed since, and these figures not.
  return { ...open, report: { ...shown, dataVersion: open.file.dataVersion() } };
};

type Worked = Report | Readonly<{ refused: 'DIFFERENCING' }>;

const once = knownByVersion<Worked>();

/** The list that is looked at and how it is drawn change nothing: the tests are one family over all items. */
const keyOf = ({ breakdown, weights, thresholds }: OpenView, { filter }: View): string => {
  const run = weights === undefined ? '' : `${weights.weight} ${weights.run.number}`;
  const asked = viewQuery({ by: breakdown.by, filter, weight: 'none', items: [], chart: 'stacked', sort: 'asked' });
  return `${asked} ${run} ${Object.values(thresholds).join(' ')}`;
};

const workOut = ({ file, entry, wave, breakdown, thresholds, weights }: OpenView, { filter }: View): Worked => {
  const worked = report({
    ...{ file, entry, breakdown, filter, thresholds, reader: 'researcher', scope: 'all' },
    optionalItems: wave.settings.optionalItems,
    ...(weights && { weights }),
  });
  return 'refused' in worked ? worked : worked.report;
};
