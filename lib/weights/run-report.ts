/** What is stored with a run and shown with it: the weighting report, where the totals come from, what was done. */
import type { Rescaling } from './rescale.ts';
import type { WeightSummary } from './weight-summary.ts';
import type { WeightingReport } from './weighting-report.ts';

/** A source that totals were taken from, with the districts it speaks of. */
export type MarginSource = Readonly<{
  source: string;
  /** Where in the source: number or address of the table. */
  table: string;
  sourceUrl?: string;
  /** ISO date of the count. */
  referenceDate: string;
  districts: readonly number[];
}>;

/** `districts`: one, or both together. Shares between 0 and 1; `n`: valid answers. */
export type ExampleShares = Readonly<{
  districts: readonly number[];
  n: number;
  unweighted: number;
  population: number;
  equal: number;
}>;
/** The share of those who gave one of the codes, among all who gave a valid answer. */
export type Example = Readonly<{ variable: string; codes: readonly number[]; shares: readonly ExampleShares[] }>;

/** `firstOutside`: respondents beyond a cap before the first clip; `atLower`, `atUpper`: at a cap in the end. */
export type Trimming = Readonly<{ trimCycles: number; firstOutside: number; atLower: number; atUpper: number }>;

export type RunReport = WeightingReport &
  Readonly<{
    trimming?: Trimming;
    /** The weights under which both districts sum to the same; `weights` are those of the population. */
    equal?: WeightSummary;
    sources: readonly MarginSource[];
    /** Margins that were scaled to another; empty where they agreed. */
    rescaled: readonly Rescaling[];
    examples: readonly Example[];
  }>;
