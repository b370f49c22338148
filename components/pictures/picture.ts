/** The picture of a figure as plain data: lines on one scale from 0 to 1, a mark per district. */
export type PictureMark = Readonly<{
  group: number;
  /** "41 % (36–46)", or why there is nothing. */
  words: string;
  at?: Readonly<{ value: number; low?: number; high?: number }>;
}>;

/** Without marks it is a heading. */
export type PictureLine = Readonly<{ label: string; marks: readonly PictureMark[] }>;

export type Picture = Readonly<{
  figure: string;
  title: string;
  /** What the marks are shares or means of. */
  counted: string;
  bases: readonly Readonly<{ group: number; words: string }>[];
  lines: readonly PictureLine[];
}>;

/** What stands under every picture of a release. */
export type PictureFoot = Readonly<{ survey: string; interval: string; claim: string; address: string }>;
