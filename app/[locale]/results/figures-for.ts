/** Joins the analysis file of the wave that may be seen with what the page shows of it. */
import type { Services } from '#app/services.ts';
import type { AnalysisFile } from '#lib/analysis/analysis-file.ts';
import { type Asked, type ResultFigures, resultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';
import { fieldedEntry } from '#lib/waves/fielded-version.ts';

/** What was worked out of a file since it last changed: two people who look at the same figures share the work. */
type Known = Readonly<{ version: number; figures: Map<string, ResultFigures> }>;
const knownByFile = new WeakMap<AnalysisFile, Known>();

const knownOf = (file: AnalysisFile): Known => {
  const known = knownByFile.get(file);
  if (known?.version === file.version()) return known;
  const fresh = { version: file.version(), figures: new Map<string, ResultFigures>() };
  knownByFile.set(file, fresh);
  return fresh;
};

const figuresOnce = (asked: Asked): ResultFigures => {
  const { figures } = knownOf(asked.file);
  const key = `${asked.reader} ${Object.values(asked.thresholds ?? {}).join(' ')}`;
  const found = figures.get(key) ?? resultFigures(asked);
  figures.set(key, found);
  return found;
};

export const figuresFor = async (
  services: Pick<Services, 'analysis' | 'thresholds'>,
  { wave, reader }: Visibility,
): Promise<ResultFigures | undefined> => {
  if (wave === undefined) return undefined;
  const entry = fieldedEntry(wave);
  const [file, thresholds] = await Promise.all([services.analysis.fileOf(wave), services.thresholds.read()]);
  const waveYear = Number((wave.openedOn ?? wave.createdOn).slice(0, 4));
  const figures = figuresOnce({ file, entry, reader, thresholds, waveYear });
  // Other waves may have changed since, and these figures not.
  return { ...figures, dataVersion: file.dataVersion() };
};
