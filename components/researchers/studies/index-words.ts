import { reasonTexts } from '#components/researchers/attitudes/comparison.texts.ts';
import { pWords } from '#components/researchers/attitudes/comparison-words.ts';
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { IndexFigures } from '#lib/studies/index-figures.ts';
import { indicesTexts as texts } from './indices.texts.ts';

/** The difference of the districts with its interval and p value, or why there is none. */
export const indexDifference = ({ difference, groups }: IndexFigures, locale: Locale): string => {
  const reason = difference === undefined ? 'BASE_TOO_SMALL' : difference.reason;
  if (difference === undefined || difference.reason !== undefined) {
    return fill(texts.noDifference[locale], { reason: reasonTexts[reason ?? 'EMPTY_BASE'][locale] });
  }
  const number = (value: number): string => formatNumber(value, locale, 2);
  const [first, second] = groups.map(({ group }) => shortName(group, locale));
  return fill(texts.difference[locale], {
    first: first ?? '',
    second: second ?? '',
    value: number(difference.value),
    low: number(difference.low),
    high: number(difference.high),
    p: pWords(difference.p, locale),
  });
};
