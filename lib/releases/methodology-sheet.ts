/**
 * The methodology sheet: the eleven points that AAPOR's disclosure code and the guideline of ESOMAR and WAPOR ask for,
 * made of what is stored. A point without content is a fault, and a release with a fault is refused.
 */
import type { Text } from '#lib/i18n/text.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import type { SheetInput } from './sheet-input.ts';
import { instrument, type Paragraphs, population, sponsors, strategy } from './sheet-plan.ts';
import { limitations, processing } from './sheet-processing.ts';
import { dates, modes, sample, sizes } from './sheet-sample.ts';
import { weighting } from './sheet-weighting.ts';

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

const makers: Readonly<Record<MethodologyPoint, (input: SheetInput) => Paragraphs>> = {
  ...{ strategy, sponsors, instrument, population, sample, modes },
  ...{ dates, sizes, weighting, processing, limitations },
};

/** Every point with what is known of it; `missing`: those of which something is not known yet. */
export const draftSheet = (
  input: SheetInput,
): Readonly<{ sheet: MethodologySheet; missing: readonly MethodologyPoint[] }> => {
  const made = methodologyPoints.map((point) => ({ point, paragraphs: makers[point](input) }));
  const { sampling } = input.wave.settings;
  return {
    sheet: { sampling, points: made.flatMap(({ point, paragraphs }) => (paragraphs ? [{ point, paragraphs }] : [])) },
    missing: made.flatMap(({ point, paragraphs }) => (paragraphs === undefined ? [point] : [])),
  };
};
