/** For tests: analysis files of so many people with these answers, their reports, and weights for them. */
import { createAnalysisFile, type OpenAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { WeightClass } from '#lib/weights/weight-run.ts';
import { breakdownOf } from './breakdown.ts';
import type { FiguresRow, ItemFigures } from './item-figures.ts';
import { type NumberedWeights, type Report, type ReportQuestion, report } from './report.ts';
import { neutralWords } from './words.ts';

export type Given = Readonly<{ count: number; answers: Answers }>;

/** Everybody has gone through the whole questionnaire and given these answers and no others. */
export const givenFile = (given: readonly Given[]): OpenAnalysisFile => {
  const file = createAnalysisFile(sampleWave, catalogue);
  const answers = given.flatMap(({ count, answers: each }) => Array.from({ length: count }, () => each));
  const [person] = sampleResponses(1);
  if (person === undefined) throw new Error('no sample');
  file.append(
    answers.map((each, index) => ({
      ...person,
      id: `person ${index}`,
      sequence: index + 1,
      status: 'complete' as const,
      lastSection: null,
      answers: { consent: 1, age_group: 2, ...each },
    })),
  );
  return file;
};

type Change = Partial<Omit<ReportQuestion, 'file' | 'breakdown'>>;

export const reportBy = (file: OpenAnalysisFile, by: string, change: Change = {}): Report => {
  const { questionnaire } = sampleEntry;
  const breakdown = breakdownOf(by, { file, questionnaire, words: neutralWords(questionnaire) });
  if (breakdown === undefined) throw new Error(`nothing is broken down by ${by}`);
  const worked = report({ file, entry: sampleEntry, reader: 'researcher', breakdown, scope: 'all', ...change });
  if ('refused' in worked) throw new Error(worked.refused);
  return worked.report;
};

export const itemOf = ({ sections }: Pick<Report, 'sections'>, id: string): ItemFigures => {
  const item = sections.flatMap(({ items }) => items).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
};

export const rowOf = (figures: Pick<Report, 'sections'>, id: string, row = id): FiguresRow => {
  const found = itemOf(figures, id).rows.find((each) => each.id === row);
  if (found === undefined) throw new Error(`no ${id} ${row}`);
  return found;
};

/** A run over district and sex that weighs each class as told. */
export const weightsBy = (
  weight: (district: number, sex: number) => number,
  through = Number.MAX_SAFE_INTEGER,
): NumberedWeights => {
  const classes = [1, 2].flatMap((district) =>
    [-1, 1, 2].map((sex): WeightClass => {
      const each = weight(district, sex);
      return { codes: [district, sex], n: 1, population: each, equal: each };
    }),
  );
  return { weight: 'population', run: { number: 7, variables: ['district', 'sex'], classes, through } };
};
