import type { Locale } from '#lib/i18n/locale.ts';
import { formatPercent } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { Mirror, Wants } from '#lib/results/wants.ts';
import { whereName } from './districts.texts.ts';
import { quoted } from './seen.ts';
import { wantsTexts as texts } from './wants.texts.ts';

/** What is named most of all: "“Make crossing simpler”: in … 41 %, in … 44 %". Empty where it may not be shown. */
const firstWords = (mirror: Mirror | undefined, locale: Locale): string => {
  const first = mirror?.rows[0];
  const parts = (first?.groups ?? []).flatMap((group) =>
    group.withheld === undefined && group.figures !== undefined
      ? [`${whereName(group.group, locale)} ${formatPercent(group.figures.value, locale)}`]
      : [],
  );
  return first === undefined || parts.length === 0
    ? ''
    : `${quoted(first.label[locale], locale)} (${parts.join(', ')})`;
};

/** The measure and the barrier named most often, in one or two sentences. */
export const mostWanted = ({ measures, barriers }: Wants, locale: Locale): string => {
  const [measure, barrier] = [firstWords(measures, locale), firstWords(barriers, locale)];
  return [
    ...(measure === '' ? [] : [fill(texts.mostMeasure[locale], { measure })]),
    ...(barrier === '' ? [] : [fill(texts.mostBarrier[locale], { barrier })]),
  ].join(' ');
};
