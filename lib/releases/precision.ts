import type { Text } from '#lib/i18n/text.ts';
import type { Sampling } from '#lib/waves/wave.ts';
import type { WeightName } from '#lib/weights/weight-run.ts';
import { intervalTexts } from './precision.texts.ts';

/** What an interval is called in public, without a capital letter or a full stop. */
export const intervalLabel = (sampling: Sampling, weight: WeightName): Text => {
  if (sampling === 'probability') return intervalTexts.probability;
  return weight === 'none' ? intervalTexts.unweighted : intervalTexts.weighted;
};
