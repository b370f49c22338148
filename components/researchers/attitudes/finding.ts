/** What is seen in a figure, in words: for whoever does not see the picture, and under its title. */
import { figureTexts } from '#components/results/figure.texts.ts';
import { meanWords, shareWords, shownOf } from '#components/results/shown-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import type { Report } from '#lib/results/report.ts';
import { attitudesTexts as texts } from './attitudes.texts.ts';
import { upperWords } from './comparison-words.ts';
import { groupName } from './groups.ts';

type Group = FiguresRow['groups'][number];
type Asked = Readonly<{ groups: Report['groups']; locale: Locale }>;

/** Means of numbers; of a grid the upper end row by row; otherwise the most frequent answer of each group. */
export const findingOf = (item: ItemFigures, asked: Asked): string => {
  const { locale } = asked;
  if (item.picture === 'distribution' || item.picture === 'histogram') {
    const means = perGroup(item.rows[0], asked, (group) => {
      const mean = group.withheld === undefined ? group.figures.mean : undefined;
      return mean === undefined ? undefined : meanWords(mean, locale);
    });
    return means === '' ? '' : fill(figureTexts.meanSeen[locale], { parts: means });
  }
  if (item.rows.length > 1 && item.upperLabels.length > 0) return gridFinding(item, asked);
  const most = perGroup(item.rows[0], asked, (group) => mostOf(group, item, locale));
  return most === '' ? '' : fill(figureTexts.most[locale], { parts: most });
};

const perGroup = (
  row: FiguresRow | undefined,
  { groups, locale }: Asked,
  wordsOf: (group: Group) => string | undefined,
): string =>
  (row?.groups ?? [])
    .flatMap((group) => {
      const words = wordsOf(group);
      return words === undefined ? [] : [`${groupName(groups, group.group, locale)}: ${words}`];
    })
    .join('; ');

const mostOf = (group: Group, item: ItemFigures, locale: Locale): string | undefined => {
  if (group.withheld !== undefined) return undefined;
  const shares = group.figures.shares.map((share) => shownOf(share)?.value ?? -1);
  const top = shares.indexOf(Math.max(...shares));
  const [part, shown] = [item.parts[top], shownOf(group.figures.shares[top])];
  if (part === undefined || shown === undefined) return undefined;
  return `${fill(figureTexts.quoted[locale], { label: part.label[locale] })}, ${shareWords(shown, locale)}`;
};

const gridFinding = (item: ItemFigures, asked: Asked): string => {
  const { locale } = asked;
  const rows = item.rows.flatMap((row) => {
    const uppers = perGroup(row, asked, (group) => {
      const upper = group.withheld === undefined ? group.figures.upper : undefined;
      return upper === undefined ? undefined : shareWords(upper, locale);
    });
    return uppers === '' ? [] : [`${row.label?.[locale] ?? ''} – ${uppers}`];
  });
  return rows.length === 0
    ? ''
    : fill(texts.upperRows[locale], { labels: upperWords(item, locale), rows: rows.join('. ') });
};
