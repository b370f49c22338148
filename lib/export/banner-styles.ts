/** How the rows of the banner workbook look. */
import type { CellStyle } from 'hucre/xlsx';
import { type RowKind, wordColumns } from './banner-rows.ts';

const shade = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F6F5' } } as const;
const line = { style: 'thin', color: { rgb: 'CFD8D7' } } as const;
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const words = { vertical: 'top', wrapText: true } as const;

export const bannerStyles = {
  heading: { font: { bold: true, size: 14 } },
  prose: { alignment: words },
} as const satisfies Record<string, CellStyle>;

const head: CellStyle = { font: { bold: true }, fill: shade, alignment: centred, border: { bottom: line } };
const base = { font: { italic: true, color: { rgb: '4C5A59' } } } as const;

const figures: Readonly<Record<RowKind, CellStyle>> = {
  district: head,
  by: head,
  label: head,
  title: { font: { bold: true } },
  n: { ...base, numFmt: '#,##0', alignment: { horizontal: 'right' } },
  nEff: { ...base, numFmt: '#,##0.0', alignment: { horizontal: 'right' } },
  share: { numFmt: '0.0', alignment: { horizontal: 'right' } },
};

const first: Readonly<Partial<Record<RowKind, CellStyle>>> = {
  title: { font: { bold: true }, alignment: words, border: { top: line } },
  n: { ...base, alignment: words },
  nEff: { ...base, alignment: words },
  share: { alignment: { ...words, indent: 1 } },
};

const code: CellStyle = { font: { color: { rgb: '4C5A59' } }, alignment: { horizontal: 'left', vertical: 'top' } };

export const styleOf = (kind: RowKind, column: number): CellStyle => {
  if (column >= wordColumns || figures[kind] === head) return figures[kind];
  return column === 0 ? (first[kind] ?? figures[kind]) : code;
};
