import type { Locale } from '#lib/i18n/locale.ts';
import type { Withheld } from '#lib/results/base-rule.ts';
import { figureTexts } from './figure.texts.ts';

/** Stands where a figure would, and says why it does not. */
export const WithheldNote = ({ reason, locale }: Readonly<{ reason: Withheld; locale: Locale }>) => (
  <p className="r-withheld">{figureTexts[reason][locale]}</p>
);
