/** Who stands behind a release: respondents by district, and there by sex, age in three and language. */
import type { Text } from '#lib/i18n/text.ts';

/**
 * `code`: of the questionnaire; several joined by a plus where groups are taken together, `x` for not stated. `n` absent:
 * too few to be shown, or hidden so that another cannot be worked out.
 */
export type WhoGroup = Readonly<{ by: 'sex' | 'age3' | 'locale'; code: string; label: Text; n?: number }>;

export type WhoAnswered = Readonly<{
  districts: readonly Readonly<{ district: number; n: number; nEff: number; groups: readonly WhoGroup[] }>[];
}>;
