import type { Locale } from '#lib/i18n/locale.ts';
import { fill } from '#lib/i18n/text.ts';
import type { FaultView } from '#lib/questionnaire/item-view.ts';
import { faultTexts } from './fault.texts.ts';

type Bounds = Readonly<{ min: number; max: number }>;

/** A fault in words; a code without words of its own reads as "could not be read". */
export const faultText = (
  fault: FaultView | null,
  locale: Locale,
  bounds: Bounds = { min: 0, max: 0 },
): string | null => {
  if (fault === null) return null;
  const words = Object.entries(faultTexts).find(([code]) => code === fault.code)?.[1] ?? faultTexts.malformed;
  return fill(words[locale], { limit: fault.limit ?? 0, ...bounds });
};
