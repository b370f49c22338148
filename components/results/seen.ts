/** The sentence under a title: what is seen in the picture, in words. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { GroupFigures, Shown } from '#lib/results/group-figures.ts';
import type { ItemFigures, RowFigures } from '#lib/results/item-figures.ts';
import { whereName } from './districts.texts.ts';
import { figureTexts } from './figure.texts.ts';
import { meanWords, shownOf } from './shown-words.ts';

type Top = Readonly<{ group: number; label: string; share: number }>;

export const quoted = (label: string, locale: Locale): string => fill(figureTexts.quoted[locale], { label });

export const seenIn = (item: ItemFigures, locale: Locale): string => {
  if (item.picture === 'distribution' || item.picture === 'histogram') return seenMeans(item, locale);
  if (item.rows.length > 1) return topWords(figureTexts.highest[locale], topRows(item, locale), locale);
  return topWords(figureTexts.most[locale], topParts(item, locale), locale);
};

const groupsOf = (item: ItemFigures): readonly GroupFigures<RowFigures>[] => item.rows[0]?.groups ?? [];

const seenMeans = (item: ItemFigures, locale: Locale): string => {
  const parts = groupsOf(item).flatMap((group) => {
    const mean = group.withheld === undefined ? group.figures.mean : undefined;
    if (mean === undefined) return [];
    return [
      fill(figureTexts.meanOne[locale], { where: whereName(group.group, locale), mean: meanWords(mean, locale) }),
    ];
  });
  return parts.length === 0 ? '' : fill(figureTexts.meanSeen[locale], { parts: parts.join(', ') });
};

/** The most frequent answer of each district. */
const topParts = (item: ItemFigures, locale: Locale): readonly Top[] =>
  groupsOf(item).flatMap((group) => {
    if (group.withheld !== undefined) return [];
    const shares = group.figures.shares.map(shownOf);
    const top = largest(shares);
    const part = item.parts[top];
    return part === undefined
      ? []
      : [{ group: group.group, label: quoted(part.label[locale], locale), share: shares[top]?.value ?? 0 }];
  });

/** The row of a grid with the largest upper end, in each district. */
const topRows = (item: ItemFigures, locale: Locale): readonly Top[] =>
  groupsOf(item).flatMap(({ group }, index) => {
    const uppers = item.rows.map((row) => {
      const each = row.groups[index];
      return each === undefined || each.withheld !== undefined ? undefined : each.figures.upper;
    });
    const top = largest(uppers);
    const [row, share] = [item.rows[top], uppers[top]];
    return row === undefined || share === undefined
      ? []
      : [{ group, label: quoted(row.label?.[locale] ?? '', locale), share: share.value }];
  });

const largest = (shares: readonly (Shown | undefined)[]): number =>
  shares.reduce((best, share, index) => ((share?.value ?? -1) > (shares[best]?.value ?? -1) ? index : best), 0);

const topWords = (sentence: string, tops: readonly Top[], locale: Locale): string => {
  const [first, second] = tops;
  if (first === undefined) return '';
  if (second !== undefined && first.label === second.label) {
    const shares = fill(figureTexts.sharesOfTwo[locale], {
      first: formatPercent(first.share, locale),
      second: formatPercent(second.share, locale),
    });
    return fill(sentence, { parts: fill(figureTexts.inBoth[locale], { label: first.label, shares }) });
  }
  const parts = tops.map(({ group, label, share }) =>
    fill(figureTexts.inOne[locale], { where: whereName(group, locale), label, share: formatPercent(share, locale) }),
  );
  return fill(sentence, { parts: parts.join('; ') });
};
