/**
 * The methodology sheet: the eleven points that AAPOR's disclosure code and the guideline of ESOMAR and WAPOR ask for,
 * made of what is stored. A point without content is a fault, and a release with a fault is refused.
 */
import type { Text } from '#lib/i18n/text.ts';
import type { Sampling } from '#lib/waves/wave.ts';

export const methodologyPoints = [
  'strategy',
  'sponsors',
  'instrument',
  'population',
  'sample',
  'modes',
  'dates',
  'sizes',
  'weighting',
  'processing',
  'limitations',
] as const;
export type MethodologyPoint = (typeof methodologyPoints)[number];

/** `sampling` decides the wording of every public text about precision. */
export type MethodologySheet = Readonly<{
  sampling: Sampling;
  points: readonly Readonly<{ point: MethodologyPoint; paragraphs: readonly Text[] }>[];
}>;
