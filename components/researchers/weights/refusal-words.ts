/** A refusal and its remedies as sentences. */
import { shortName } from '#components/results/districts.texts.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber, formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Remedy } from '#lib/weights/remedies.ts';
import type { WeighingRefusal } from '#lib/weights/weighing-refusal.ts';
import type { WeightSettings } from '#lib/weights/weight-run.ts';
import { cellWords, marginWords, variableWords } from './category-words.ts';
import { capWords } from './method-words.ts';
import { refusalTexts, refusedTexts, remedyTexts } from './refusal.texts.ts';

export const refusalWords = (refusal: WeighingRefusal, settings: WeightSettings, locale: Locale): string =>
  fill(refusalTexts[refusal.code][locale], valuesOf(refusal, settings, locale));

const named = (margin: number, { margins }: WeightSettings, locale: Locale): string =>
  marginWords(margins[margin] ?? [], locale);

const valuesOf = (
  refusal: WeighingRefusal,
  settings: WeightSettings,
  locale: Locale,
): Readonly<Record<string, string>> => {
  const number = (n: number): string => formatNumber(n, locale);
  switch (refusal.code) {
    case 'NO_RESPONDENTS':
      return {};
    case 'LONELY_DISTRICT':
      return { district: shortName(refusal.district, locale), n: number(refusal.respondents) };
    case 'MARGIN_NOT_IN_SET':
      return { margin: named(refusal.margin, settings, locale) };
    case 'INCONSISTENT_TOTALS':
      return {
        where: refusal.shared === undefined ? refusedTexts.bothDistricts[locale] : cellWords(refusal.shared, locale),
        first: named(refusal.margins[0], settings, locale),
        second: named(refusal.margins[1], settings, locale),
        firstTotal: number(refusal.totals[0]),
        secondTotal: number(refusal.totals[1]),
      };
    case 'NOT_CONVERGED':
      return { cycles: number(refusal.cycles), deviations: deviationWords(refusal.deviations, settings, locale) };
    default:
      return {
        cell: cellWords(refusal.cell, locale),
        n: number(refusal.respondents),
        people: 'population' in refusal ? number(refusal.population) : '',
      };
  }
};

const deviationWords = (deviations: readonly number[], settings: WeightSettings, locale: Locale): string =>
  deviations
    .map((deviation, margin) => `${named(margin, settings, locale)}: ${formatPercent(deviation, locale, 1)}`)
    .join('; ');

export const remedyWords = ({ kind, variable, margin, settings }: Remedy, locale: Locale): string =>
  fill(remedyTexts[kind][locale], {
    variable: variable === undefined ? '' : variableWords(variable, locale),
    margin: margin === undefined ? '' : named(margin, settings, locale),
    lower: capWords(settings.caps?.lower ?? 0, locale),
    upper: capWords(settings.caps?.upper ?? 0, locale),
  });
