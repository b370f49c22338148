/**
 * Cronbach's alpha of an index by district and by language of the interview, over those who answered all its parts.
 * Unweighted: it is about the instrument, not about the population.
 */
import { rowsPerChunk } from '#lib/analysis/column.ts';
import { rowKeys } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { cronbachAlpha } from '#lib/statistics/cronbach-alpha.ts';
import type { Study } from './study.ts';

/** `locale` absent: all languages. `few`: on fewer people than a test takes. */
export type Alpha = Readonly<{ group: number; locale?: Locale }> &
  Readonly<{ n: number; alpha: number; few: boolean; reason?: never } | { reason: 'below-smallest' | 'no-variation' }>;

type People = (readonly number[])[];

/** Those who answered every part, by district and language, from one pass. */
const peopleOf = ({ file, filter }: Study, parts: readonly Float64Array[]): readonly (readonly People[])[] => {
  const { chunks, keys } = rowKeys(file, { by: 'locale', groups: locales.map((_locale, index) => index + 1), filter });
  const people = file.strata.map(() => locales.map((): People => []));
  for (const [chunk, numbers] of chunks.entries()) {
    for (let at = 0; at < numbers.length; at += 1) {
      const key = keys[(numbers[at] as number) - 1];
      if (key === undefined) continue;
      const answers = parts.map((part) => part[chunk * rowsPerChunk + at] as number);
      if (!answers.some(Number.isNaN)) people[key.stratum]?.[key.group]?.push(answers);
    }
  }
  return people;
};

const alphaOf = (people: People, { base, publicBase }: Thresholds) => {
  if (people.length < base) return { reason: 'below-smallest' } as const;
  const alpha = cronbachAlpha(people);
  if (alpha === undefined) return { reason: 'no-variation' } as const;
  return { n: people.length, alpha, few: people.length < publicBase };
};

export const alphas = (study: Study, parts: readonly Float64Array[]): readonly Alpha[] =>
  peopleOf(study, parts).flatMap((languages, index) => {
    const group = study.file.strata[index] as number;
    return [
      { group, ...alphaOf(languages.flat(), study.thresholds) },
      ...languages.map((people, at) => ({
        group,
        locale: locales[at] as Locale,
        ...alphaOf(people, study.thresholds),
      })),
    ];
  });
