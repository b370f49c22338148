/** The tables under a figure, as words in one language: every part in every group, then the bases. */
import { figureTexts } from '#components/results/figure.texts.ts';
import { meanWords, shareWords, shownOf } from '#components/results/shown-words.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import { designEffect } from '#lib/statistics/base.ts';
import { differenceValue, pWords } from './comparison-words.ts';
import type { FigureContext } from './figure-context.ts';
import { groupName } from './groups.ts';
import { tableTexts as texts } from './table.texts.ts';

export type TableRow = Readonly<{ name: string; cells: readonly string[] }>;
export type TableView = Readonly<{
  id: string;
  caption: string;
  heads: readonly string[];
  rows: readonly TableRow[];
  /** Muted, in a body of their own. */
  baseRows: readonly TableRow[];
}>;

type Group = FiguresRow['groups'][number];
type Shown = Extract<Group, { withheld?: never }>;

const dash = '–';

export const figureTables = (item: ItemFigures, context: FigureContext): readonly TableView[] =>
  item.rows.map((row) => ({
    id: row.id,
    caption: (row.label ?? item.title)[context.locale],
    heads: headsOf(row, context),
    rows: [...partRows(row, item, context), ...summaryRows(row, item, context)],
    baseRows: baseRows(row, context),
  }));

/** Differences and tests per part have columns of their own where there are any. */
const extras = ({ partDifferences, partTests }: FiguresRow) => ({
  hasDifferences: partDifferences !== undefined,
  hasTests: partTests !== undefined,
});

const headsOf = (row: FiguresRow, { report, locale }: FigureContext): readonly string[] => {
  const { hasDifferences, hasTests } = extras(row);
  return [
    ...row.groups.flatMap(({ group }) => {
      const name = groupName(report.groups, group, locale);
      return [fill(texts.share[locale], { name }), fill(texts.count[locale], { name })];
    }),
    ...(hasDifferences ? [texts.difference[locale]] : []),
    ...(hasTests ? [texts.adjusted[locale]] : []),
  ];
};

const partRows = (row: FiguresRow, item: ItemFigures, { locale }: FigureContext): readonly TableRow[] =>
  item.parts.map((part, index) => ({
    name: part.label[locale],
    cells: [
      ...row.groups.flatMap((group) => {
        if (group.withheld !== undefined) return [dash, dash];
        const shown = shownOf(group.figures.shares[index]);
        if (shown === undefined) return [figureTexts.hidden[locale], dash];
        return [shareWords(shown, locale), shown.n === undefined ? dash : formatNumber(shown.n, locale)];
      }),
      ...extraCells(row, index, locale),
    ],
  }));

const extraCells = (
  { partDifferences, partTests }: FiguresRow,
  index: number,
  locale: FigureContext['locale'],
): readonly string[] => {
  const difference = partDifferences?.[index];
  const test = partTests?.[index];
  return [
    ...(partDifferences === undefined
      ? []
      : [difference?.value === undefined ? dash : differenceValue(difference, locale)]),
    ...(partTests === undefined
      ? []
      : [test === undefined || test.reason !== undefined ? dash : pWords(test.adjusted, locale)]),
  ];
};

/** A row of something else than a share of a part: its words per group, with nothing in the columns of counts. */
const perGroup = (
  name: string,
  row: FiguresRow,
  words: (group: Shown) => string | undefined,
  last: readonly string[] = [],
): TableRow => {
  const { hasDifferences, hasTests } = extras(row);
  const room = Number(hasDifferences) + Number(hasTests);
  return {
    name,
    cells: [
      ...row.groups.flatMap((group) => [group.withheld === undefined ? (words(group) ?? dash) : dash, '']),
      ...Array.from({ length: room }, (_, index) => last[index] ?? ''),
    ],
  };
};

const summaryRows = (row: FiguresRow, item: ItemFigures, { locale }: FigureContext): readonly TableRow[] => {
  if (row.groups.every(({ withheld }) => withheld !== undefined)) return [];
  const last = row.difference === undefined ? [] : [differenceValue(row.difference, locale)];
  const hidden = figureTexts.hidden[locale];
  const upper = ({ figures }: Shown) => (figures.upper === undefined ? hidden : shareWords(figures.upper, locale));
  const mean = ({ figures }: Shown) => (figures.mean === undefined ? hidden : meanWords(figures.mean, locale));
  return [
    ...(item.upperLabels.length > 0 ? [perGroup(texts.upper[locale], row, upper, last)] : []),
    ...(hasMean(item) ? [perGroup(texts.mean[locale], row, mean, last)] : []),
  ];
};

const hasMean = ({ picture }: ItemFigures): boolean => picture === 'distribution' || picture === 'histogram';

const reasons = ['dontKnow', 'refused', 'noAnswer', 'together'] as const;

/** Where a few gave a reason, the reasons are told together or not at all. */
const isTold = (row: FiguresRow, reason: (typeof reasons)[number]): boolean =>
  row.groups.some((group) => group.withheld === undefined && group.missing[reason] !== undefined);

const baseRows = (row: FiguresRow, { locale }: FigureContext): readonly TableRow[] => [
  perGroup(texts.valid[locale], row, ({ n }) => formatNumber(n, locale)),
  perGroup(texts.effective[locale], row, ({ nEff }) => formatNumber(nEff, locale)),
  perGroup(texts.designEffect[locale], row, ({ n, nEff }) => formatNumber(designEffect({ n, nEff, w: n }), locale, 2)),
  perGroup(texts.asked[locale], row, ({ asked }) => formatNumber(asked, locale)),
  ...reasons
    .filter((reason) => isTold(row, reason))
    .map((reason) =>
      perGroup(texts[reason][locale], row, ({ missing }) => {
        const share = missing[reason];
        return share === undefined ? undefined : formatPercent(share, locale);
      }),
    ),
];
