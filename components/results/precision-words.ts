/** What may be said of how sure the figures are: decided by how the sample came about, never by who writes a page. */
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { optInSentence } from '#lib/releases/precision.texts.ts';
import { intervalLabel } from '#lib/releases/precision.ts';
import type { ResultFigures } from '#lib/results/figures.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import { precisionTexts as texts } from './precision.texts.ts';

type Weighting = Pick<ResultFigures, 'weight' | 'weightRun'>;

export const weightWords = ({ weight, weightRun }: Weighting, locale: Locale): string =>
  fill(texts[weight][locale], { run: weightRun ?? '' });

export const intervalWords = (sampling: Sampling, weight: ResultFigures['weight'], locale: Locale): string =>
  fill(texts.interval[locale], { label: intervalLabel(sampling, weight)[locale] });

/** What the figures cannot claim. */
export const claimWords = (sampling: Sampling, locale: Locale): string =>
  sampling === 'probability' ? texts.area[locale] : `${optInSentence[locale]} ${texts.area[locale]}`;
