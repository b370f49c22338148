/** The sheet of banner tables as plain rows: a head of three lines, then table by table its bases and its shares. */
import type { Locale } from '#lib/i18n/locale.ts';
import { districtWith } from '#lib/macro/districts.ts';
import type { Banner, BannerTable } from '#lib/releases/banner.ts';
import { bannerTexts as texts } from './banner-workbook.texts.ts';

/** What a row is: it decides how it looks. */
export type RowKind = 'district' | 'by' | 'label' | 'title' | 'n' | 'nEff' | 'share';
export type BannerLine = Readonly<{ kind: RowKind; cells: readonly (string | number | null)[] }>;

/** Columns before the figures: words and codes. */
export const wordColumns = 2;
const hidden = '…';

export const bannerLines = ({ columns, tables }: Banner, locale: Locale): readonly BannerLine[] => [
  { kind: 'district', cells: ['', '', ...columns.map(({ district }) => districtWith(district).names[locale])] },
  { kind: 'by', cells: ['', '', ...columns.map(({ by }) => texts.by[by][locale])] },
  {
    kind: 'label',
    cells: [
      texts.question[locale],
      texts.code[locale],
      ...columns.map(({ by, label }) => (by === 'district' ? texts.all : label)[locale]),
    ],
  },
  ...tables.flatMap((table) => linesOf(table, locale)),
];

const linesOf = ({ variable, title, rowLabel, bases, rows }: BannerTable, locale: Locale): readonly BannerLine[] => [
  { kind: 'title', cells: [rowLabel ? `${title[locale]} ${rowLabel[locale]}` : title[locale], variable] },
  { kind: 'n', cells: ['n', null, ...bases.map(({ n }) => n ?? hidden)] },
  { kind: 'nEff', cells: [texts.effective[locale], null, ...bases.map(({ nEff }) => nEff ?? hidden)] },
  ...rows.map(({ code, label, cells }) => ({
    kind: 'share' as const,
    cells: [label[locale], code, ...cells.map(({ share }) => (share === undefined ? hidden : share * 100))],
  })),
];
