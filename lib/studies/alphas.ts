/**
 * Cronbach's alpha of an index by district and by language of the interview, over those who answered all its parts.
 * Unweighted: it is about the instrument, not about the population. Of those who answered all, the sum is as many times
 * the index as it has parts; so the counts of every part and of the index are all that is needed.
 */
import { rowsPerChunk } from '#lib/analysis/column.ts';
import type { Key, RowKeys } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { cronbachAlpha, type Spread } from '#lib/statistics/cronbach-alpha.ts';
import type { IndexOfRows } from './index-values.ts';
import { countPlaces, type RowValues } from './row-values.ts';
import type { StudyRows } from './study-rows.ts';

/** `locale` absent: all languages. `few`: on fewer people than a test takes. */
export type Alpha = Readonly<{ group: number; locale?: Locale }> &
  Readonly<{ n: number; alpha: number; few: boolean; reason?: never } | { reason: 'below-smallest' | 'no-variation' }>;

type IsIn = (key: Key) => boolean;
/** How many gave each value, among those of some keys. */
type Counted = (isIn: IsIn) => Spread;

type People = Pick<RowKeys, 'chunks' | 'keys'>;

/** The keys of those who answered every part; nobody else has one. */
const wholePeople = ({ languageKeys: { chunks, keys } }: StudyRows, parts: readonly RowValues[]): People => ({
  keys,
  chunks: chunks.map((numbers, chunk) => {
    const whole = numbers.slice();
    for (const part of parts) {
      const places = part.places.subarray(chunk * rowsPerChunk);
      for (let row = 0; row < whole.length; row += 1) if (places[row] === 0) whole[row] = 0;
    }
    return whole;
  }),
});

const counted = (people: People, { places, values }: RowValues): Counted => {
  const width = values.length;
  const counts = countPlaces(people, places, width);
  return (isIn) => {
    const first = people.keys.flatMap((key, index) => (isIn(key) ? [(index + 1) * width] : []));
    return values.slice(1).map((value, index) => ({
      value,
      n: first.reduce((sum, at) => sum + (counts[at + index + 1] as number), 0),
    }));
  };
};

const alphaOf = (parts: readonly Spread[], index: Spread, { base, publicBase }: Thresholds) => {
  const n = index.reduce((people, each) => people + each.n, 0);
  if (n < base) return { reason: 'below-smallest' } as const;
  const sum = index.map((each) => ({ ...each, value: each.value * parts.length }));
  const alpha = cronbachAlpha(parts, sum);
  return alpha === undefined ? ({ reason: 'no-variation' } as const) : { n, alpha, few: n < publicBase };
};

export const alphas = (study: StudyRows, { parts, index }: IndexOfRows): readonly Alpha[] => {
  const people = wholePeople(study, parts);
  const ofParts = parts.map((part) => counted(people, part));
  const ofIndex = counted(people, index);
  const alphaIn = (isIn: IsIn) =>
    alphaOf(
      ofParts.map((spreadIn) => spreadIn(isIn)),
      ofIndex(isIn),
      study.thresholds,
    );
  return study.file.strata.flatMap((group, stratum): readonly Alpha[] => [
    { group, ...alphaIn((key) => key.stratum === stratum) },
    ...locales.map((locale, at) => ({
      ...{ group, locale },
      ...alphaIn((key) => key.stratum === stratum && key.group === at),
    })),
  ]);
};
