/**
 * Cronbach's alpha of an index by district and by language of the interview, over those who answered all its parts.
 * Unweighted: it is about the instrument, not about the population. Of those who answered all, the sum is as many times
 * the index as it has parts; so the counts of every part and of the index are all that is needed.
 */
import { rowsPerChunk } from '#lib/analysis/column.ts';
import { type Key, type RowKeys, rowKeys } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { cronbachAlpha, type Spread } from '#lib/statistics/cronbach-alpha.ts';
import { countPlaces, type RowValues } from './row-values.ts';
import type { Study } from './study.ts';

/** `locale` absent: all languages. `few`: on fewer people than a test takes. */
export type Alpha = Readonly<{ group: number; locale?: Locale }> &
  Readonly<{ n: number; alpha: number; few: boolean; reason?: never } | { reason: 'below-smallest' | 'no-variation' }>;

/** Every part of an index, and the index. */
export type IndexOfRows = Readonly<{ parts: readonly RowValues[]; index: RowValues }>;

type IsIn = (key: Key) => boolean;
/** How many gave each value, among those of some keys. */
type Counted = (isIn: IsIn) => Spread;

/** The keys of those who answered every part; nobody else has one. */
const wholePeople = ({ file, filter }: Study, parts: readonly RowValues[]): Pick<RowKeys, 'chunks' | 'keys'> => {
  const { chunks, keys } = rowKeys(file, { by: 'locale', groups: locales.map((_locale, index) => index + 1), filter });
  for (const [chunk, numbers] of chunks.entries()) {
    for (const part of parts) {
      const places = part.places.subarray(chunk * rowsPerChunk);
      for (let row = 0; row < numbers.length; row += 1) if (places[row] === 0) numbers[row] = 0;
    }
  }
  return { chunks, keys };
};

const counted = (people: Pick<RowKeys, 'chunks' | 'keys'>, ofRows: RowValues): Counted => {
  const counts = countPlaces(people, ofRows);
  const width = ofRows.values.length;
  return (isIn) => {
    const first = people.keys.flatMap((key, index) => (isIn(key) ? [(index + 1) * width] : []));
    return ofRows.values.slice(1).map((value, index) => ({
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

export const alphas = (study: Study, { parts, index }: IndexOfRows): readonly Alpha[] => {
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
