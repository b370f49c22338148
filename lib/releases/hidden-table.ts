/** What a release hides, told to those who make it: by table how much and why, never how many people it is about. */
import type { Text } from '#lib/i18n/text.ts';
import type { Withheld } from '#lib/results/base-rule.ts';
import type { Words } from '#lib/results/words.ts';
import type { Banner, BannerTable } from './banner.ts';
import type { MaskedRow } from './release-masks.ts';

export type HiddenDistrict = Readonly<{
  district: number;
  /** Why nothing of it is shown. */
  withheld?: Withheld;
  /** Answers that are hidden, and of how many. */
  hidden: number;
  of: number;
}>;

export type HiddenTable = Readonly<{
  item: string;
  variable: string;
  title: Text;
  rowLabel?: Text;
  /** Classes of a number: small ones are taken together, none is hidden. */
  isMerged: boolean;
  districts: readonly HiddenDistrict[];
  /** Cells of the parts of the districts that are hidden, and of how many. */
  parts: Readonly<{ hidden: number; of: number }>;
}>;

export const hiddenTables = (masked: readonly MaskedRow[], banner: Banner, words: Words): readonly HiddenTable[] =>
  masked.map(({ row, masks }) => {
    const table = banner.tables.find(({ variable }) => variable === row.variable);
    return {
      item: row.item.id,
      variable: row.variable,
      title: table?.title ?? words(row.item.text),
      isMerged: row.item.type === 'number',
      ...(table?.rowLabel && { rowLabel: table.rowLabel }),
      districts: [...masks].map(([district, mask]) => ({
        district,
        ...(mask.withheld !== undefined && { withheld: mask.withheld }),
        hidden: mask.withheld === undefined ? mask.hidden.filter((is) => is).length : row.parts.length,
        of: row.parts.length,
      })),
      parts: hiddenParts(table, banner),
    };
  });

const hiddenParts = (table: BannerTable | undefined, { columns }: Banner): HiddenTable['parts'] => {
  const places = columns.flatMap(({ by }, place) => (by === 'district' ? [] : [place]));
  const cells = (table?.rows ?? []).flatMap((row) => places.map((place) => row.cells[place]?.share));
  return { hidden: cells.filter((share) => share === undefined).length, of: cells.length };
};
