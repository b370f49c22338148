/** Joins the analysis file of the wave that may be seen with what the page shows of it. */
import { knownByVersion } from '#app/known-by-version.ts';
import type { Services } from '#app/services.ts';
import { type Asked, type ResultFigures, resultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';
import { waveYear } from '#lib/waves/wave.ts';

const once = knownByVersion<ResultFigures>();

const keyOf = ({ reader, thresholds }: Asked): string => `${reader} ${Object.values(thresholds ?? {}).join(' ')}`;

export const figuresFor = async (
  services: Pick<Services, 'analysis' | 'thresholds'>,
  { wave, reader }: Visibility,
): Promise<ResultFigures | undefined> => {
  if (wave === undefined) return undefined;
  const entry = fieldedEntry(wave);
  const [file, thresholds] = await Promise.all([services.analysis.fileOf(wave), services.thresholds.read()]);
  const asked = { file, entry, reader, thresholds, waveYear: waveYear(wave) };
  const figures = once(file, keyOf(asked), () => resultFigures(asked));
  // Other waves may have changed since, and these figures not.
  return { ...figures, dataVersion: file.dataVersion() };
};
