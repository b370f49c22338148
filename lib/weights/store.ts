import type { WeightRun } from './weight-run.ts';

/**
 * One known total: people of a district with this sex and in this age band, by the codes of the questionnaire. Where a
 * source has the sexes and the ages apart, a cell of the one lacks the other: it counts everybody.
 */
export type PopulationCell = Readonly<{
  district: number;
  sex?: number;
  ageGroup?: number;
  population: number;
  /** ISO date of the count. */
  referenceDate: string;
  source: string;
  /** Where in the source: number or address of the table. */
  table: string;
  /** Where the table has a name of its own and an address besides. */
  sourceUrl?: string;
  note?: string;
}>;

export type MarginSet = Readonly<{
  wave: string;
  number: number;
  importedOn: string;
  cells: readonly PopulationCell[];
}>;

export type WeightStore = Readonly<{
  /** Gives it the next number of its wave. */
  addMargins(set: Omit<MarginSet, 'number'>): Promise<MarginSet>;
  /** Newest first. */
  marginSets(wave: string): Promise<readonly MarginSet[]>;
  /** Gives it the next number of its wave. */
  addRun(run: Omit<WeightRun, 'number'>): Promise<WeightRun>;
  /** Newest first. */
  runs(wave: string): Promise<readonly WeightRun[]>;
}>;
