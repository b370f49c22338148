import { formatDate } from '#lib/i18n/date.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import { optInSentence, samplingTexts } from '#lib/releases/precision.texts.ts';
import { intervalLabel } from '#lib/releases/precision.ts';
import type { ReleaseContent, ReleaseSummary } from '#lib/releases/release.ts';
import type { PictureFoot } from './picture.ts';
import { pictureTexts as texts } from './pictures.texts.ts';

/** `address`: where the survey is, without a slash at the end. */
export type PictureSource = ReleaseSummary & Readonly<{ address: string }>;

export const pictureFoot = (
  { figures: { period }, methodology: { sampling } }: ReleaseContent,
  source: PictureSource,
  figure: string,
  locale: Locale,
): PictureFoot => {
  const { number, publishedOn, weight, weightRun, address } = source;
  const survey = fill(texts[period === undefined ? 'undated' : 'survey'][locale], {
    number,
    date: formatDate(publishedOn, locale, 'UTC'),
    weight: fill(texts[weight][locale], { run: weightRun ?? '' }),
    ...(period && { days: daysOf(period, locale) }),
  });
  return {
    // A Russian date ends with a full stop of its own.
    survey: survey.replaceAll('..', '.'),
    interval: fill(texts.interval[locale], { interval: intervalLabel(sampling, weight)[locale] }),
    claim: (sampling === 'probability' ? samplingTexts[sampling] : optInSentence)[locale],
    address: `${address.replace(/^https?:\/\//, '')}/${locale}/releases/${number}/${figure}`,
  };
};

const daysOf = ({ from, to }: Readonly<{ from: string; to: string }>, locale: Locale): string =>
  [...new Set([from, to])].map((day) => formatDate(day, locale, 'UTC')).join(locale === 'ru' ? ' — ' : ' – ');
