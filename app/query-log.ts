/**
 * Filtered queries of those who are signed in, one line each: a small group can be put together from several views that
 * are harmless one by one, and then the log shows it. Who asked is an account's id or a token's name; of answers there
 * is the number of people behind the view and nothing else.
 */
import { logNotice } from '#app/api/log.ts';
import type { Caller } from '#lib/access/store.ts';
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { filterWords } from '#lib/results/filter-words.ts';
import type { NumberedWeights } from '#lib/results/report.ts';
import type { View } from '#lib/results/view-address.ts';
import { addSums } from '#lib/statistics/base.ts';
import type { Wave } from '#lib/waves/wave.ts';

/** `address`: of the page or of the API, without its query. */
export type Asking = Readonly<{ caller: Caller; address: string }>;

type Opened = Readonly<{ wave: Wave; file: AnalysisFile; weights?: NumberedWeights }>;

/** Also one that is refused afterwards. */
export const logFiltered = ({ caller, address }: Asking, view: View, { wave, file, weights }: Opened): void => {
  const { by, weight, filter } = view;
  if (filter.length === 0) return;
  logNotice('filtered-query', {
    caller: { by: caller.by, id: caller.id },
    address,
    wave: wave.id,
    ...{ by, weight },
    run: weights?.run.number ?? null,
    filter: filterWords(filter),
    n: baseOf(view, file, weights),
  });
};

/** Of a weighted view those whom the run weighs. */
const baseOf = ({ filter }: View, file: AnalysisFile, weights: NumberedWeights | undefined): number => {
  const rows = { by: file.stratum, groups: file.strata, filter, ...(weights && { weights }) };
  return addSums([...tabulate(file, { ...rows, variables: [] }).sizes.values()]).n;
};
