/** Tests and differences in words, in one language. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatRange } from '#lib/i18n/number.ts';
import { plural } from '#lib/i18n/plural.ts';
import { fill, type Text } from '#lib/i18n/text.ts';
import type { FiguresRow, ItemFigures } from '#lib/results/item-figures.ts';
import type { Report } from '#lib/results/report.ts';
import type { RowDifference, RowTest, TestDone } from '#lib/results/row-comparison.ts';
import { familyTests, methodTexts, reasonTexts, sizeTexts, comparisonTexts as texts } from './comparison.texts.ts';

const smallestP = 0.001;

/** "p = 0,012", and below a thousandth that it is below. */
export const pWords = (p: number, locale: Locale): string =>
  p < smallestP
    ? fill(texts.pBelow[locale], { p: formatNumber(smallestP, locale, 3) })
    : fill(texts.p[locale], { p: formatNumber(p, locale, 3) });

export const familyWords = ({ method, size }: Report['family'], locale: Locale): string =>
  fill(texts.family[locale], { method: texts[method][locale], tests: plural(locale, size, familyTests) });

const effectWords = ({ measure, value, size }: TestDone['effect'], locale: Locale): string => {
  if (measure === 'difference') return fill(texts.means[locale], { value: formatNumber(value, locale, 2) });
  const shown = formatNumber(value, locale, 2);
  return size === undefined
    ? fill(texts.cramer[locale], { value: shown })
    : fill(texts.cramerSize[locale], { value: shown, size: sizeTexts[size][locale] });
};

/** The test of a row as sentences: both p values, the family, the size of the effect. */
export const testWords = (
  row: FiguresRow,
  item: ItemFigures,
  { family, locale }: Readonly<{ family: Report['family']; locale: Locale }>,
): string => {
  const { test } = row;
  if (test === undefined) return '';
  if (test.reason !== undefined) return fill(texts.none[locale], { reason: reasonTexts[test.reason][locale] });
  const sentences = [
    fill(texts.test[locale], {
      p: pWords(test.p, locale),
      adjusted: pWords(test.adjusted, locale),
      family: familyWords(family, locale),
      effect: effectWords(test.effect, locale),
    }),
  ];
  const option = labelOf(item, test.option, locale);
  if (option !== undefined) sentences.push(fill(texts.option[locale], { label: option }));
  if (test.sparse) sentences.push(texts.sparse[locale]);
  if (test.isMerged) sentences.push(texts.merged[locale]);
  return sentences.join(' ');
};

/** Statistic and degrees of freedom, for the technical line. */
export const methodWords = (test: RowTest, locale: Locale): string => {
  if (test.reason !== undefined) return reasonTexts[test.reason][locale];
  const df = test.df.map((each) => formatNumber(each, locale, Number.isInteger(each) ? 0 : 2)).join('; ');
  return fill(methodTexts[test.method][locale], { statistic: formatNumber(test.statistic, locale, 2), df });
};

const labelOf = (item: ItemFigures, code: number | undefined, locale: Locale): string | undefined =>
  code === undefined ? undefined : item.parts.find((part) => part.code === code)?.label[locale];

/** "12 п. п. (3–21)": shares in points, means in units of the answers. */
export const differenceValue = ({ of, value, low, high, reason }: RowDifference, locale: Locale): string => {
  const isMean = of === 'mean';
  const [scale, digits] = isMean ? [1, 2] : [100, 1];
  const shown = signed(value * scale, locale, digits);
  const amount = isMean ? shown : fill(texts.points[locale], { value: shown });
  if (low !== undefined && high !== undefined) {
    return `${amount} (${formatRange(low * scale, high * scale, locale, digits)})`;
  }
  return reason === undefined ? amount : `${amount} (${reasonTexts[reason][locale]})`;
};

const signed = (value: number, locale: Locale, digits: number): string => {
  const shown = formatNumber(value, locale, digits);
  return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
};

type Names = Readonly<{ first: string; second: string }>;

export const differenceWords = (
  difference: RowDifference,
  item: ItemFigures,
  { first, second }: Names,
  locale: Locale,
): string => {
  const value = differenceValue(difference, locale);
  const label = difference.of === 'upper' ? upperWords(item, locale) : labelOf(item, difference.code, locale);
  return label === undefined
    ? fill(texts.difference[locale], { first, second, value })
    : fill(texts.differenceOf[locale], { first, second, value, label });
};

/** The upper end by its labels: "Good / Very good". */
export const upperWords = ({ upperLabels }: ItemFigures, locale: Locale): string =>
  upperLabels.map((label: Text) => label[locale]).join(' / ');
