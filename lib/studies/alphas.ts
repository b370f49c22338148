/**
 * Cronbach's alpha of an index by district and by language of the interview, over those who answered all its parts.
 * Unweighted: it is about the instrument, not about the population.
 */
import { rowsPerChunk } from '#lib/analysis/column.ts';
import { type Filter, rowKeys } from '#lib/analysis/row-keys.ts';
import type { Thresholds } from '#lib/disclosure/thresholds.ts';
import { type Locale, locales } from '#lib/i18n/locale.ts';
import { cronbachAlpha } from '#lib/statistics/cronbach-alpha.ts';
import type { Study } from './study.ts';

/** `locale` absent: all languages. `few`: on fewer people than a test takes. */
export type Alpha = Readonly<{ group: number; locale?: Locale }> &
  Readonly<{ n: number; alpha: number; few: boolean; reason?: never } | { reason: 'below-smallest' | 'no-variation' }>;

const codeOfLocale = (locale: Locale): number => locales.indexOf(locale) + 1;

const completeRows = (
  { file }: Study,
  parts: readonly Float64Array[],
  filter: Filter,
): readonly (readonly number[])[] => {
  const { chunks } = rowKeys(file, { filter });
  const people: (readonly number[])[] = [];
  for (const [chunk, numbers] of chunks.entries()) {
    for (let at = 0; at < numbers.length; at += 1) {
      if (numbers[at] === 0) continue;
      const answers = parts.map((part) => part[chunk * rowsPerChunk + at] as number);
      if (!answers.some(Number.isNaN)) people.push(answers);
    }
  }
  return people;
};

const alphaOf = (people: readonly (readonly number[])[], { base, publicBase }: Thresholds) => {
  if (people.length < base) return { reason: 'below-smallest' } as const;
  const alpha = cronbachAlpha(people);
  if (alpha === undefined) return { reason: 'no-variation' } as const;
  return { n: people.length, alpha, few: people.length < publicBase };
};

export const alphas = (study: Study, parts: readonly Float64Array[]): readonly Alpha[] =>
  study.file.strata.flatMap((group) =>
    [undefined, ...locales].map((locale): Alpha => {
      const ofLanguage = locale === undefined ? [] : [{ variable: 'locale', codes: [codeOfLocale(locale)] }];
      const wanted = [...study.filter, { variable: study.file.stratum, codes: [group] }, ...ofLanguage];
      return {
        group,
        ...(locale !== undefined && { locale }),
        ...alphaOf(completeRows(study, parts, wanted), study.thresholds),
      };
    }),
  );
