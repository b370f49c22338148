/** What every study is asked with: who is looked at, what they weigh, and the smallest bases. */
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import type { Caution, Withheld } from '#lib/results/base-rule.ts';
import type { ChosenWeights } from '#lib/weights/weight-run.ts';

export type Study = Readonly<{
  file: AnalysisFile;
  filter: Filter;
  weights?: ChosenWeights;
  thresholds: Thresholds;
}>;

/** Figures on a base that may be shown, or why it may not. */
export type OnBase<Figures> =
  | Readonly<{ withheld: Withheld }>
  | Readonly<Figures & { withheld?: never; n: number; nEff: number; caution?: Caution }>;

/** The rows of a study, as the passes over the file take them. */
export const rowsOf = ({ filter, weights }: Study) => ({ filter, ...(weights && { weights }) });
