/**
 * A release: reviewed figures, frozen with a number, a date, the data version, the weight run and a hash. The public
 * sees figures about people from releases only.
 */
import type { Text } from '#lib/i18n/text.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { FieldNote } from '#lib/waves/field-log.ts';
import type { WeightName } from '#lib/weights/weight-run.ts';
import type { Banner } from './banner.ts';
import type { MethodologySheet } from './methodology-sheet.ts';
import type { WhoAnswered } from './who-answered.ts';

/** Everything that the pages, the files and the pictures of a release are made of; it needs nothing else to be read. */
export type ReleaseContent = Readonly<{
  questionnaire: Readonly<{ id: string; version: number; hash: string }>;
  wave: string;
  /** The chosen items only; what is hidden is absent. */
  figures: ResultFigures;
  who: WhoAnswered;
  banner: Banner;
  methodology: MethodologySheet;
  fieldLog: readonly FieldNote[];
}>;

export type ReleaseSummary = Readonly<{
  number: number;
  wave: string;
  /** ISO date. */
  publishedOn: string;
  title: Text;
  dataVersion: number;
  weight: WeightName;
  /** Null where the figures are not weighted. */
  weightRun: number | null;
  /** sha-256 in hex over the canonical JSON of everything else here and of the content. */
  hash: string;
}>;

export type Release = ReleaseSummary & Readonly<{ content: ReleaseContent }>;

/** One column of a table: unweighted counts, cell by cell, which of them the release hides, whether it shows their sum. */
export type ColumnCounts = Readonly<{
  counts: readonly number[];
  hidden: readonly boolean[];
  isBaseShown: boolean;
}>;

/**
 * Unweighted counts behind a release, hidden cells included. Never shown: they are what later releases of the wave are
 * audited against. Columns are those of the banner, `rest` ones among them; a column that the release does not show is
 * hidden altogether.
 */
export type ReleaseCounts = Readonly<{
  number: number;
  /** Respondents of every column that is shown. */
  sizes: Readonly<Record<string, number>>;
  /** By table and column. */
  tables: Readonly<Record<string, Readonly<Record<string, ColumnCounts>>>>;
}>;

export type NewRelease = Omit<Release, 'number'> & Readonly<{ counts: Omit<ReleaseCounts, 'number'> }>;
