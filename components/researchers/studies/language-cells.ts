/** The cells of one row of the language effect, in one language: Kazakh first, then Russian. */

import { reasonTexts, sizeTexts } from '#components/researchers/attitudes/comparison.texts.ts';
import { differenceValue, pWords, upperWords } from '#components/researchers/attitudes/comparison-words.ts';
import { figureTexts } from '#components/results/figure.texts.ts';
import { missingParts } from '#components/results/missing-words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import type { RowTest } from '#lib/results/row-comparison.ts';
import { middleShare, nonresponse } from '#lib/studies/language-effect.ts';
import { languageTexts as texts } from './language.texts.ts';

type Group = FiguresRow['groups'][number];

/** What a cell says of one of the languages; `detail` in small type under it. */
export type LanguageCell = Readonly<{ language: 'kazakh' | 'russian'; words: string; detail?: string }>;

type LanguageCells = Readonly<{
  base: readonly LanguageCell[];
  nonresponse: readonly LanguageCell[];
  middle: readonly LanguageCell[];
  difference: string;
  /** What the difference is of. */
  of: string;
  test: readonly string[];
}>;

const dash = '–';

export const languageCells = (item: ItemFigures, row: FiguresRow, locale: Locale): LanguageCells => {
  const both = (cell: (group: Group) => Omit<LanguageCell, 'language'>): readonly LanguageCell[] =>
    row.groups.map((group, index) => ({ language: index === 0 ? 'kazakh' : 'russian', ...cell(group) }));
  const hasMiddle = row.groups.some((group) => middleShare(item, group) !== undefined);
  return {
    base: both((group) =>
      group.withheld === undefined
        ? { words: formatNumber(group.n, locale), ...cautionOf(group, locale) }
        : { words: dash, detail: figureTexts[group.withheld][locale] },
    ),
    nonresponse: both((group) => missingCell(group, locale)),
    middle: hasMiddle ? both((group) => ({ words: percent(middleShare(item, group), locale) })) : [],
    difference: row.difference === undefined ? dash : differenceValue(row.difference, locale),
    of: differenceOf(item, row, locale),
    test: row.test === undefined ? [dash] : testLines(row.test, locale),
  };
};

const percent = (share: number | undefined, locale: Locale): string =>
  share === undefined ? dash : formatPercent(share, locale);

const cautionOf = (group: Group, locale: Locale): Readonly<{ detail?: string }> =>
  group.withheld !== undefined || group.caution === undefined ? {} : { detail: figureTexts[group.caution][locale] };

const missingCell = (group: Group, locale: Locale): Omit<LanguageCell, 'language'> => {
  if (group.withheld !== undefined) return { words: dash };
  const reasons = missingParts(group.missing, locale);
  return {
    words: percent(nonresponse(group.missing), locale),
    ...(reasons.length > 0 && { detail: reasons.join(', ') }),
  };
};

const differenceOf = (item: ItemFigures, { difference }: FiguresRow, locale: Locale): string => {
  if (difference === undefined || difference.of === 'mean') return '';
  if (difference.of === 'upper') return upperWords(item, locale);
  return item.parts.find(({ code }) => code === difference.code)?.label[locale] ?? '';
};

const testLines = (test: RowTest, locale: Locale): readonly string[] => {
  if (test.reason !== undefined) return [reasonTexts[test.reason][locale]];
  const { measure, value, size } = test.effect;
  const v = formatNumber(value, locale, 2);
  const effect =
    size === undefined
      ? fill(texts.effect[locale], { v })
      : fill(texts.effectSize[locale], { v, size: sizeTexts[size][locale] });
  return [
    pWords(test.p, locale),
    fill(texts.adjusted[locale], { p: pWords(test.adjusted, locale) }),
    ...(measure === 'cramers-v' ? [effect] : []),
  ];
};
