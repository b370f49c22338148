/**
 * A figure as plain data for a picture, in one language: what the page draws as HTML (`drawn-*.tsx`) and what is taken
 * away as SVG (`take-away/`) are made of the same.
 */

/** A district has its own colour and shape; any other group has none of its own and is told apart by its name. */
export type Tone = 'd1' | 'd2' | 'n';

/** `tint`: from 1, light, to 6, dark; 0 stands outside the scale. */
export type DrawnPart = Readonly<{ code: number; share: number; tint: number; text: string }>;
export type KeyEntry = Readonly<{ code: number; label: string; tint: number }>;

/** Who a bar, a track or a picture of columns is about. `withheld`: why nothing is drawn. */
export type DrawnGroup = Readonly<{
  group: number;
  label: string;
  tone: Tone;
  /** What is said beside the name, such as the upper end or the mean. */
  value?: string;
  base: string;
  withheld?: string;
}>;

/** One bar of 100 %; `middle`: where the middle of the scale lies, for bars that start from there. */
export type DrawnBar = DrawnGroup & Readonly<{ parts: readonly DrawnPart[]; middle?: number }>;
export type DrawnPanel<Row> = Readonly<{ id: string; heading?: string; rows: readonly Row[] }>;

export type Bars = Readonly<{
  kind: 'bars';
  isDiverging: boolean;
  tones: readonly Tone[];
  key: readonly KeyEntry[];
  panels: readonly DrawnPanel<DrawnBar>[];
}>;

export type DrawnMark = Readonly<{
  group: number;
  label: string;
  tone: Tone;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  text: string;
}>;

/** A share per option and group as a bar from 0 to 100 % with its interval. */
export type Tracks = Readonly<{
  kind: 'tracks';
  groups: readonly DrawnGroup[];
  options: readonly Readonly<{ code: number; label: string; marks: readonly DrawnMark[] }>[];
}>;

export type DrawnColumn = Readonly<{ name: string; share: number; text: string }>;

/** A column per step or class; `tallest`: the share that takes the whole height in every picture. */
export type Histograms = Readonly<{
  kind: 'columns';
  tallest: number;
  ends?: Readonly<{ low: string; high: string }>;
  groups: readonly (DrawnGroup & Readonly<{ columns: readonly DrawnColumn[] }>)[];
}>;

export type Drawing = Bars | Tracks | Histograms;

/** Everything a picture says that is taken away from its page. */
export type Sheet = Readonly<{
  title: string;
  /** Under the title: by what, among whom, how to read it. */
  notes: readonly string[];
  drawing: Drawing;
  /** At the foot: weight, intervals, source, date. */
  foot: readonly string[];
  /** The finding in words. */
  alternative: string;
}>;
