/** The report of a survey as large as this one may become: 1,200 people, all items, two districts. */
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { timeReport } from './engine.ts';
import { benchWeights } from './weights.ts';

export const smallReportResponses = 1200;
const runs = 31;

export const measureSmallReport = (): Promise<number> => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(sampleResponses(smallReportResponses));
  return timeReport(file, benchWeights(file), runs);
};
