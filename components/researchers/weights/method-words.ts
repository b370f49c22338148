/** How a run was made, in a few words. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { WeightSettings } from '#lib/weights/weight-run.ts';
import { marginWords } from './category-words.ts';
import { methodTexts } from './run-list.texts.ts';

export const methodWords = ({ method, margins }: WeightSettings, locale: Locale): string =>
  fill(methodTexts[method][locale], { margins: margins.map((each) => marginWords(each, locale)).join('; ') });

/** With the digits it was chosen with, at most two. */
export const capWords = (cap: number, locale: Locale): string =>
  formatNumber(cap, locale, [0, 1].find((digits) => Number.isInteger(cap * 10 ** digits)) ?? 2);

export const limitWords = ({ caps }: WeightSettings, locale: Locale): string =>
  caps === undefined
    ? methodTexts.untrimmed[locale]
    : fill(methodTexts.caps[locale], {
        lower: capWords(caps.lower, locale),
        upper: capWords(caps.upper, locale),
      });
