/**
 * The benchmarks, `npm run bench`: servers of their own on loopback with synthetic responses. They want a build. Times
 * depend on the machine, so each stands beside DuckDB or a raw GROUP BY of the same run; exit code 1 if a target is
 * missed. `npm run bench -- 10000 100000` measures these sizes only.
 */
import { newKorshi } from '../server.ts';
import { type EngineTimes, measureEngine } from './engine.ts';
import { measureRestart, type RestartTimes } from './restart.ts';
import { demo, measureResults, type ResultsTimes } from './results.ts';
import { measureSmallReport, smallReportResponses } from './small-report.ts';
import { atMost, type Line, megabytes, milliseconds, printAll } from './timing.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];

/** Up to so many responses how long the server may take for the results page, in milliseconds. */
const pageBudgets = [
  [10_000, 300],
  [Number.POSITIVE_INFINITY, 1000],
] as const;

const duckLimit = 1;
const crosstabLimit = 30;
const restartLimit = 10_000;
const livezLimit = 100;
const smallReportLimit = 50;

type Measured = Readonly<{ responses: number; engine: EngineTimes; restart: RestartTimes; results: ResultsTimes }>;

const engineLines = ({ responses, engine }: Measured): readonly Line[] => {
  const ratio = engine.tabulate / engine.duck;
  const perResponse = (time: number): string => `${((time * 1000) / responses).toFixed(2)} µs a response`;
  return [
    { label: `DuckDB, ${engine.variables} group-bys with weights`, said: milliseconds(engine.duck) },
    {
      label: 'all variables by district, weighted',
      said: `${milliseconds(engine.tabulate)}  ${ratio.toFixed(2)} x DuckDB`,
      target: atMost(duckLimit, ratio, `${duckLimit.toFixed(1)} x`),
    },
    {
      label: 'all items with weights, intervals and tests',
      said: `${milliseconds(engine.report)}  ${(engine.report / engine.duck).toFixed(2)} x DuckDB, ${perResponse(engine.report)}`,
    },
    { label: 'the same after one more response', said: milliseconds(engine.reportAgain) },
    {
      label: 'one crosstab with a filter, weighted',
      said: milliseconds(engine.crosstab),
      target: atMost(crosstabLimit, engine.crosstab),
    },
    { label: 'appending one response', said: milliseconds(engine.append) },
    { label: 'reading the analysis file', said: `${milliseconds(engine.load)}  ${perResponse(engine.load)}` },
    { label: 'its columns', said: megabytes(engine.columns) },
  ];
};

const restartLines = ({ restart }: Measured): readonly Line[] => [
  { label: 'restart until it is ready', said: milliseconds(restart.ready) },
  {
    label: 'restart until the first figure',
    said: milliseconds(restart.figure),
    target: atMost(restartLimit, restart.figure),
  },
  {
    label: `/api/livez meanwhile, the slowest of ${restart.asked}`,
    said: milliseconds(restart.slowest),
    target: atMost(livezLimit, restart.slowest),
  },
  { label: 'memory of the server', said: restart.memory === undefined ? 'not known' : megabytes(restart.memory) },
];

const resultsLines = ({ responses, results }: Measured): readonly Line[] => {
  const budget = pageBudgets.find(([most]) => responses <= most)?.[1] ?? 0;
  const ratio = (time: number): string => `${milliseconds(time)}  ${(time / results.groupBy).toFixed(2)} x GROUP BY`;
  return [
    { label: 'raw GROUP BY of one item by district', said: milliseconds(results.groupBy) },
    { label: 'results page', said: ratio(results.page), target: atMost(budget, results.page) },
    { label: 'results page after one more response', said: ratio(results.afterOne) },
    { label: 'bytes of the page', said: String(results.bytes) },
  ];
};

const measure = async (responses: number): Promise<Measured> => {
  const korshi = await newKorshi();
  try {
    await korshi.korshi(['migrate']);
    await demo(korshi, responses, 1);
    const restart = await measureRestart(korshi);
    const results = await measureResults(korshi);
    await korshi.stop();
    return { responses, restart, results, engine: await measureEngine(korshi.dataDir) };
  } finally {
    await korshi.dispose();
  }
};

/** From the smallest to the largest number of responses no response may cost more, but for a tenth of noise. */
const growthLines = (all: readonly Measured[]): readonly Line[] => {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return (['report', 'load', 'append'] as const).map((what) => {
    const cost = ({ responses, engine }: Measured): number =>
      what === 'append' ? engine.append * 1000 : (engine[what] * 1000) / responses;
    return {
      label: { report: 'the report', load: 'reading the file', append: 'appending one' }[what],
      said: all.map((each) => `${cost(each).toFixed(2)} µs`).join(' → '),
      target: { said: 'falling or level', isMet: cost(last) <= cost(first) * 1.1 },
    };
  });
};

const held: boolean[] = [];
const small = await measureSmallReport();
held.push(
  printAll(`${smallReportResponses} responses`, [
    {
      label: 'the full report, intervals and tests included',
      said: milliseconds(small),
      target: atMost(smallReportLimit, small),
    },
  ]),
);
const measured: Measured[] = [];
for (const responses of sizes) {
  const each = await measure(responses);
  measured.push(each);
  const lines = [...engineLines(each), ...restartLines(each), ...resultsLines(each)];
  held.push(printAll(`${responses} responses (medians)`, lines));
}
if (measured.length > 1) held.push(printAll(`cost per response, ${sizes.join(' → ')}`, growthLines(measured)));
process.exitCode = held.every(Boolean) ? 0 : 1;
