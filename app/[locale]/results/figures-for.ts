/** Joins the analysis file of the wave that may be seen with what the page shows of it. */
import type { Services } from '#app/services.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { questionnaireOf } from '#lib/questionnaires/catalogue.ts';
import { type ResultFigures, resultFigures } from '#lib/results/figures.ts';
import type { Visibility } from '#lib/results/visibility.ts';

export const figuresFor = async (
  { analysis }: Pick<Services, 'analysis'>,
  { wave, reader }: Visibility,
  locale: Locale,
): Promise<ResultFigures | undefined> => {
  if (wave === undefined) return undefined;
  const entry = questionnaireOf(wave.questionnaire, wave.version);
  if (entry === undefined) throw new Error(`the wave ${wave.id} fields a questionnaire that is not there`);
  const file = await analysis.fileOf(wave);
  const waveYear = Number((wave.openedOn ?? wave.createdOn).slice(0, 4));
  return resultFigures({ file, entry, reader, locale, waveYear });
};
