/** What stands behind the figures of a page, in one line: wave, weight, run, data version, responses. */
import type { Locale } from '#lib/i18n/locale.ts';
import { formatNumber } from '#lib/i18n/number.ts';
import { fill } from '#lib/i18n/text.ts';
import type { WeightName } from '#lib/weights/weight-run.ts';
import { studyTexts as texts } from './study.texts.ts';

export type Behind = Readonly<{
  wave: string;
  weight: WeightName;
  /** Of a weighted view. */
  run?: number;
  dataVersion: number;
  responses: number;
  isProbability: boolean;
}>;

const weightWords = ({ weight, run }: Pick<Behind, 'weight' | 'run'>, locale: Locale): string =>
  weight === 'none' || run === undefined ? texts.unweighted[locale] : fill(texts[weight][locale], { run });

export const behindWords = (behind: Behind, locale: Locale): string =>
  fill(texts.behind[locale], {
    wave: behind.wave,
    weight: weightWords(behind, locale),
    data: formatNumber(behind.dataVersion, locale),
    n: formatNumber(behind.responses, locale),
  });
