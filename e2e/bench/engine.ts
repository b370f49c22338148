/** The analysis file by itself: every item by district, a crosstab, one more response; DuckDB beside it. */
import type { OpenAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { crossTabulate } from '#lib/analysis/cross-tabulate.ts';
import { rowWeights } from '#lib/analysis/row-weights.ts';
import { sampleEntry, sampleResponses } from '#lib/analysis/sample.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { breakdownOf } from '#lib/results/breakdown.ts';
import { type NumberedWeights, report } from '#lib/results/report.ts';
import { neutralWords } from '#lib/results/words.ts';
import { openDuck } from './duck.ts';
import { loadFile } from './load-file.ts';
import { medianOf, timed } from './timing.ts';
import { benchWeights } from './weights.ts';

/** In milliseconds, and bytes. */
export type EngineTimes = Readonly<{
  load: number;
  variables: number;
  duck: number;
  tabulate: number;
  report: number;
  reportAgain: number;
  crosstab: number;
  append: number;
  columns: number;
}>;

const runs = 5;

/** Makes a file forget what its passes have counted: a row that is taken out and put back leaves it as it was. */
const forgetPasses = (file: OpenAnalysisFile): void => {
  file.exclude(file.lastSequence());
  file.include(file.lastSequence());
};

const somebody = (): StoredResponse => {
  const [response] = sampleResponses(1, 77);
  if (response === undefined) throw new Error('no response');
  return response;
};

const namesOf = (file: OpenAnalysisFile): readonly string[] => file.answered().map(({ name }) => name);

const timeDuck = async (file: OpenAnalysisFile, { run, weight }: NumberedWeights): Promise<number> => {
  const columns = file.answered().map(({ name }) => {
    const { isNarrow, codes } = file.column(name);
    return { name, isNarrow, codes: codes(file.size()) };
  });
  const duck = await openDuck(columns, rowWeights(file, { weights: { run, weight } }));
  try {
    const groupAll = async (): Promise<void> => {
      for (const name of namesOf(file)) await duck.groupBy(name);
    };
    await groupAll();
    return await medianOf(3, () => timed(groupAll));
  } finally {
    duck.close();
  }
};

/** The report as a researcher gets it: weights, intervals, differences, tests and their family. */
const makeReport = (file: OpenAnalysisFile, weights: NumberedWeights) => {
  const { questionnaire } = sampleEntry;
  const breakdown = breakdownOf(file.stratum, { file, questionnaire, words: neutralWords(questionnaire) });
  if (breakdown === undefined) throw new Error('no districts');
  return report({ file, entry: sampleEntry, reader: 'researcher', breakdown, weights, scope: 'all' });
};

export const timeReport = (file: OpenAnalysisFile, weights: NumberedWeights, count = runs): Promise<number> =>
  medianOf(count, () => {
    forgetPasses(file);
    return timed(() => makeReport(file, weights));
  });

const timeTabulate = (file: OpenAnalysisFile, weights: NumberedWeights): Promise<number> => {
  const question = { variables: namesOf(file), by: file.stratum, groups: file.strata, weights };
  return medianOf(runs, () => {
    forgetPasses(file);
    return timed(() => tabulate(file, question));
  });
};

/** Every time another crosstab, in a file that has answered other questions with these weights. */
const timeCrosstab = (file: OpenAnalysisFile, weights: NumberedWeights): Promise<number> => {
  const names = ['coop_rating_country', 'crossing_change', 'coop_future', 'trade_change', 'eaeu_attitude', 'education'];
  const tables = names.flatMap((rows) =>
    names.filter((columns) => columns !== rows).map((columns) => ({ rows, columns })),
  );
  const filter = [{ variable: 'age_group', codes: [2, 3, 4, 5] }];
  let next = 0;
  return medianOf(tables.length, () => {
    const table = tables[next] as (typeof tables)[number];
    next += 1;
    return timed(() => crossTabulate(file, { ...table, filter, weights }));
  });
};

/** One row more, as often as it takes to be sure that no growth is left out. */
const timeAppends = async (file: OpenAnalysisFile): Promise<number> => {
  const packed = file.pack(somebody());
  const appended = 50_000;
  const all = await timed(() => {
    for (let more = 0; more < appended; more += 1) {
      file.appendPacked([{ ...packed, sequence: file.lastSequence() + 1 }]);
    }
  });
  return all / appended;
};

export const measureEngine = async (dataDir: string): Promise<EngineTimes> => {
  const since = performance.now();
  const file = loadFile(dataDir);
  const load = performance.now() - since;
  const columns = file
    .answered()
    .reduce((sum, { name }) => sum + file.size() * (file.column(name).isNarrow ? 1 : 4), 0);
  const weights = benchWeights(file);
  const tabulated = await timeTabulate(file, weights);
  const reported = await timeReport(file, weights);
  const reportAgain = await medianOf(runs, () => {
    file.appendPacked([{ ...file.pack(somebody()), sequence: file.lastSequence() + 1 }]);
    return timed(() => makeReport(file, weights));
  });
  const crosstab = await timeCrosstab(file, weights);
  const duck = await timeDuck(file, weights);
  const times = { load, tabulate: tabulated, report: reported, reportAgain, crosstab, duck, columns };
  return { ...times, variables: namesOf(file).length, append: await timeAppends(file) };
};
