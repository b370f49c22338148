/**
 * The numbers of figures as CSV (RFC 4180): a line per item, row, group and part, then one with the upper end and one
 * with the mean where there are any. Unrounded; what may not be shown is empty and `note` says why.
 */
import type { Locale } from '#lib/i18n/locale.ts';
import type { PartShare } from './group-figures.ts';
import type { FiguresRow, ItemFigures } from './item-figures.ts';
import type { Report } from './report.ts';

const heads = [
  'item',
  'row',
  'variable',
  'by',
  'group',
  'group_label',
  'measure',
  'code',
  'label',
  'value',
  'low',
  'high',
  'n_chosen',
  'n_valid',
  'n_effective',
  'n_asked',
  'share_dont_know',
  'share_refused',
  'share_no_answer',
  'share_without_answer',
  'p',
  'p_adjusted',
  'weight',
  'weight_run',
  'data_version',
  'note',
] as const;
type Head = (typeof heads)[number];
type Line = Readonly<Partial<Record<Head, string | number | null | undefined>>>;

export const figuresCsv = (items: readonly ItemFigures[], report: Report, locale: Locale): string => {
  const lines = items.flatMap((item) => item.rows.flatMap((row) => rowLines(item, row, report, locale)));
  const written = lines.map((line) => heads.map((head) => cell(line[head])).join(','));
  return [heads.join(','), ...written, ''].join('\r\n');
};

const cell = (value: Line[Head]): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const rowLines = (item: ItemFigures, row: FiguresRow, report: Report, locale: Locale): readonly Line[] => {
  const test = row.test?.reason === undefined ? row.test : undefined;
  const labels = new Map(report.groups.groups.map(({ code, label }) => [code, label[locale]]));
  return row.groups.flatMap((group) => {
    const head: Line = {
      item: item.id,
      row: row.label === undefined ? '' : row.id,
      variable: row.variable,
      by: report.groups.by,
      group: group.group,
      group_label: labels.get(group.group),
      p: test?.p,
      p_adjusted: test?.adjusted,
      weight: report.weight,
      weight_run: report.weightRun,
      data_version: report.dataVersion,
    };
    if (group.withheld !== undefined) return [{ ...head, measure: 'share', note: group.withheld }];
    const base: Line = {
      ...head,
      n_valid: group.n,
      n_effective: group.nEff,
      n_asked: group.asked,
      share_dont_know: group.missing.dontKnow,
      share_refused: group.missing.refused,
      share_no_answer: group.missing.noAnswer,
      share_without_answer: group.missing.together,
      note: group.caution,
    };
    const { shares, upper, mean } = group.figures;
    return [
      ...item.parts.map((part, index) => ({
        ...base,
        measure: 'share',
        code: part.code,
        label: part.label[locale],
        ...numbers(shares[index]),
      })),
      ...(upper === undefined ? [] : [{ ...base, measure: 'upper', ...numbers(upper) }]),
      ...(mean === undefined ? [] : [{ ...base, measure: 'mean', ...numbers(mean) }]),
    ];
  });
};

const numbers = (share: PartShare | undefined): Line =>
  share === undefined || share.value === undefined
    ? { note: 'small-count' }
    : { value: share.value, low: share.low, high: share.high, n_chosen: share.n };
