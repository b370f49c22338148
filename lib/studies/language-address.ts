/** The address of the language effect: a view, the district, which language, and whether the wordings stand beside. */
import type { ViewQuery } from '#lib/results/view-address.ts';
import { type LanguageOf, languagesOf } from './language-effect.ts';

export type LanguageView = Readonly<{ district: number; of: LanguageOf; hasWordings: boolean }>;

/** Where both languages are spoken most. */
const defaultDistrict = 2;

export const languageView = (query: ViewQuery, districts: readonly number[]): LanguageView => {
  const one = (name: string): string | undefined => [query[name] ?? []].flat()[0];
  return {
    district: districts.find((district) => String(district) === one('district')) ?? defaultDistrict,
    of: languagesOf.find((of) => of === one('of')) ?? 'section',
    hasWordings: one('wordings') === '1',
  };
};

/** Without the question mark; what is as by default is left out. */
export const languageQuery = ({ district, of, hasWordings }: LanguageView): string => {
  const query = new URLSearchParams();
  if (district !== defaultDistrict) query.set('district', String(district));
  if (of !== 'section') query.set('of', of);
  if (hasWordings) query.set('wordings', '1');
  return query.toString();
};
