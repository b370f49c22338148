/**
 * Banner tables: every item of a release by district and, within each district, by sex, age in three and language of
 * the interview. Hidden cells are absent.
 */
import type { Text } from '#lib/i18n/text.ts';

/** One column: a district, or a part of it. */
export type BannerColumn = Readonly<{
  id: string;
  district: number;
  by: 'district' | 'sex' | 'age3' | 'locale';
  label: Text;
}>;

/** `share` absent: hidden, or the column's base is too small. */
export type BannerCell = Readonly<{ share?: number }>;

export type BannerRow = Readonly<{ code: number; label: Text; cells: readonly BannerCell[] }>;

export type BannerTable = Readonly<{
  variable: string;
  item: string;
  title: Text;
  /** Of a grid. */
  rowLabel?: Text;
  /** Valid answers per column; absent where nothing of the column is shown. */
  bases: readonly Readonly<{ n?: number; nEff?: number }>[];
  rows: readonly BannerRow[];
}>;

export type Banner = Readonly<{ columns: readonly BannerColumn[]; tables: readonly BannerTable[] }>;
