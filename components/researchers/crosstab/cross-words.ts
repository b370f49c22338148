/** What a whole crosstab says, in sentences. */

import { reasonTexts, sizeTexts } from '#components/researchers/attitudes/comparison.texts.ts';
import { pWords } from '#components/researchers/attitudes/comparison-words.ts';
import type { CrossFigures } from '#lib/crosstabs/cross-report.ts';
import type { Ordinal, Strength } from '#lib/crosstabs/cross-tests.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatMeanInterval, formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Association } from '#lib/statistics/association.ts';
import type { ShownTest } from '#lib/statistics/shown-test.ts';
import { leftOutTexts, crossTexts as texts } from './cross.texts.ts';

const digits = 2;

const testWords = (test: ShownTest, locale: Locale): string =>
  test.reason !== undefined
    ? fill(texts.noTest[locale], { reason: reasonTexts[test.reason][locale] })
    : fill(texts.test[locale], {
        form: test.sparse ? texts.nullForm[locale] : '',
        f: formatNumber(test.f, locale, digits),
        ndf: formatNumber(test.ndf, locale, digits),
        ddf: formatNumber(test.ddf, locale, 1),
        p: pWords(test.p, locale),
      });

const strengthWords = ({ value, corrected, size }: Strength, locale: Locale): string => {
  const v = formatNumber(value, locale, digits);
  const words =
    size === undefined
      ? fill(texts.strength[locale], { v })
      : fill(texts.strengthSize[locale], { v, size: sizeTexts[size][locale] });
  return corrected === undefined
    ? words
    : `${words} ${fill(texts.corrected[locale], { v: formatNumber(corrected, locale, digits) })}`;
};

/** "0,21 (0,10 … 0,32)", or why there is no number or no interval. */
const associationWords = (association: Association, locale: Locale): string => {
  if (!('value' in association)) return reasonTexts[association.reason][locale];
  if (association.reason !== undefined) {
    return `${formatNumber(association.value, locale, digits)} (${reasonTexts[association.reason][locale]})`;
  }
  return formatMeanInterval(association, locale, digits);
};

const ordinalWords = ({ n, tauB, gamma }: Ordinal, locale: Locale): string =>
  fill(texts.ordinal[locale], {
    n: formatNumber(n, locale),
    tau: associationWords(tauB, locale),
    gamma: associationWords(gamma, locale),
  });

/** The test, its size, the ordinal association: a sentence each. */
export const summaryWords = ({ test, strength, ordinal }: CrossFigures, locale: Locale): readonly string[] => [
  testWords(test, locale),
  ...(strength === undefined ? [] : [strengthWords(strength, locale)]),
  ...(ordinal === undefined ? [] : [ordinalWords(ordinal, locale)]),
  ...(test.reason === undefined || ordinal !== undefined ? [texts.noCause[locale]] : []),
];

type NotesAsked = Readonly<{ hasMarks: boolean; locale: Locale }>;

/** How the table is to be read, and what is not in it. */
export const noteWords = (figures: CrossFigures, { hasMarks, locale }: NotesAsked): readonly string[] => {
  const { hidden, leftOut, withoutAnswer } = figures;
  const columns = leftOut.map(({ category, reason }) => `${category.label[locale]} (${leftOutTexts[reason][locale]})`);
  const n = withoutAnswer === 'few' ? texts.few[locale] : formatNumber(withoutAnswer, locale);
  return [
    ...(hidden.cells > 0 ? [texts.hiddenNote[locale]] : []),
    ...(hasMarks ? [texts[figures.hasMarks ? 'marksNote' : 'noMarks'][locale]] : []),
    ...(columns.length === 0
      ? []
      : [`${fill(texts.leftOut[locale], { columns: columns.join('; ') })} ${texts.leftOutTotals[locale]}`]),
    ...(withoutAnswer === 0 ? [] : [fill(texts.withoutAnswer[locale], { n })]),
    ...(figures.isPooled ? [texts.pooled[locale]] : []),
  ];
};
