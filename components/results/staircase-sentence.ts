/** What the staircase shows, in natural frequencies: "6 of 10". */
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { type Staircase, type Step, spoken } from '#lib/results/staircase.ts';
import type { NaturalFrequency } from '#lib/statistics/natural-frequency.ts';
import { whereName } from './districts.texts.ts';
import { kazakhOfTen, staircaseTexts } from './staircase.texts.ts';

const frequencyWords = (frequency: NaturalFrequency, locale: Locale): string => {
  if (frequency.kind !== 'of-ten') return staircaseTexts[frequency.kind][locale];
  const { count } = frequency;
  return fill(staircaseTexts['of-ten'][locale], { count: locale === 'kk' ? (kazakhOfTen[count] ?? count) : count });
};

const stepWords = (step: Step | undefined, locale: Locale): string =>
  (step?.groups ?? [])
    .flatMap(({ group }) => {
      const frequency = spoken(step, group);
      if (frequency === undefined) return [];
      return [
        fill(staircaseTexts.one[locale], { where: whereName(group, locale), share: frequencyWords(frequency, locale) }),
      ];
    })
    .join(staircaseTexts.joint[locale]);

/** Empty when no district may be shown. */
export const staircaseSentence = ({ steps }: Staircase, locale: Locale): string => {
  const [country, district] = [
    stepWords(stepOf(steps, 'country'), locale),
    stepWords(stepOf(steps, 'district'), locale),
  ];
  return country === '' || district === '' ? '' : fill(staircaseTexts.sentence[locale], { country, district });
};

const stepOf = (steps: Staircase['steps'], level: Step['level']): Step | undefined =>
  steps.find((step) => step.level === level);
