/** An item's figures as a drawing, in one language: bars for a scale, tracks for options, columns for numbers. */
import type { Drawing, DrawnBar, DrawnGroup, DrawnMark, DrawnPanel } from '#components/charts/drawing.ts';
import { tintOf } from '#components/charts/tint-of.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { meanWords, shareWords, shownOf } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import type { Shown } from '#lib/results/group-figures.ts';
import type { FiguresRow, ItemFigures, Part } from '#lib/results/item-figures.ts';
import type { Report } from '#lib/results/report.ts';
import type { Chart } from '#lib/results/view-address.ts';
import { baseLine, withheldWords } from './base-line.ts';
import { groupName, toneOf } from './groups.ts';

type Asked = Readonly<{ groups: Report['groups']; chart: Chart; locale: Locale }>;
type Group = FiguresRow['groups'][number];

export const figureDrawing = (item: ItemFigures, asked: Asked): Drawing => {
  if (item.picture === 'stacked') return barsOf(item, asked);
  return item.picture === 'options' ? tracksOf(item, asked) : columnsOf(item, asked);
};

const drawnGroup = (group: Group, value: string | undefined, { groups, locale }: Asked): DrawnGroup => ({
  group: group.group,
  label: groupName(groups, group.group, locale),
  tone: toneOf(groups, group.group),
  ...(value !== undefined && { value }),
  base: baseLine(group, locale),
  ...(group.withheld !== undefined && { withheld: withheldWords(group.withheld, locale) }),
});

const tonesOf = ({ groups }: Asked, rows: readonly FiguresRow[]) => [
  ...new Set((rows[0]?.groups ?? []).map(({ group }) => toneOf(groups, group))),
];

/** Only a scale has a middle to start from. */
const hasMiddle = (item: ItemFigures): boolean => item.upperLabels.length > 0;

/** What is hidden is left blank. */
const drawnShare = (shown: Shown | undefined, locale: Locale): Readonly<{ share: number; text: string }> =>
  shown === undefined
    ? { share: 0, text: figureTexts.hidden[locale] }
    : { share: shown.value, text: formatNumber(shown.value * 100, locale) };

const barsOf = (item: ItemFigures, asked: Asked): Drawing => {
  const { locale } = asked;
  const steps = item.parts.filter((part) => !part.outside);
  const tint = (part: Part): number => (part.outside ? 0 : tintOf(steps.indexOf(part), steps.length));
  const bar = (group: Group): DrawnBar => {
    const shares = group.withheld === undefined ? group.figures.shares.map(shownOf) : [];
    const upper = group.withheld === undefined ? group.figures.upper : undefined;
    return {
      ...drawnGroup(group, upper && shareWords(upper, locale), asked),
      middle: steps.length / 2,
      parts: item.parts.map((part, index) => ({
        code: part.code,
        tint: tint(part),
        ...drawnShare(shares[index], locale),
      })),
    };
  };
  return {
    kind: 'bars',
    isDiverging: asked.chart === 'diverging' && hasMiddle(item),
    tones: tonesOf(asked, item.rows),
    key: item.parts.map((part) => ({ code: part.code, label: part.label[locale], tint: tint(part) })),
    panels: item.rows.map(
      (row): DrawnPanel<DrawnBar> => ({
        id: row.id,
        ...(row.label && { heading: row.label[locale] }),
        rows: row.groups.map(bar),
      }),
    ),
  };
};

/** Every part of a row as tracks, so that each shows its interval. */
export const partDrawing = (item: ItemFigures, row: FiguresRow, asked: Asked): Drawing =>
  tracksOf({ ...item, rows: [row] }, asked);

const tracksOf = (item: ItemFigures, asked: Asked): Drawing => {
  const groups = item.rows[0]?.groups ?? [];
  return {
    kind: 'tracks',
    groups: groups.map((group) => drawnGroup(group, undefined, asked)),
    options: item.parts.map((part, index) => ({
      code: part.code,
      label: part.label[asked.locale],
      marks: groups.flatMap((group) => markOf(group, index, asked)),
    })),
  };
};

const markOf = (group: Group, index: number, { groups, locale }: Asked): readonly DrawnMark[] => {
  const shown = group.withheld === undefined ? shownOf(group.figures.shares[index]) : undefined;
  if (shown === undefined) return [];
  const { value, low, high } = shown;
  const label = groupName(groups, group.group, locale);
  return [
    {
      group: group.group,
      label,
      tone: toneOf(groups, group.group),
      value,
      low,
      high,
      text: shareWords(shown, locale),
    },
  ];
};

const columnsOf = (item: ItemFigures, asked: Asked): Drawing => {
  const { locale } = asked;
  const groups = (item.rows[0]?.groups ?? []).map((group) => {
    const figures = group.withheld === undefined ? group.figures : undefined;
    const columns = item.parts.map((part, index) => {
      return { name: String(part.code), ...drawnShare(shownOf(figures?.shares[index]), locale) };
    });
    return { ...drawnGroup(group, figures?.mean && meanWords(figures.mean, locale), asked), columns };
  });
  const [first, last] = [item.parts[0], item.parts.at(-1)];
  return {
    kind: 'columns',
    tallest: Math.max(0, ...groups.flatMap(({ columns }) => columns.map(({ share }) => share))),
    ...(item.picture === 'distribution' &&
      first !== undefined &&
      last !== undefined && { ends: { low: first.label[locale], high: last.label[locale] } }),
    groups,
  };
};
