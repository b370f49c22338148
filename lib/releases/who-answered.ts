/** Who stands behind a release: respondents by district, and there by sex, age in three and language. */
import type { Text } from '#lib/i18n/text.ts';

/** `n` absent: too few to be shown, or hidden so that another cannot be worked out. */
export type WhoGroup = Readonly<{ by: 'sex' | 'age3' | 'locale'; code: number; label: Text; n?: number }>;

export type WhoAnswered = Readonly<{
  districts: readonly Readonly<{ district: number; n: number; nEff: number; groups: readonly WhoGroup[] }>[];
}>;
