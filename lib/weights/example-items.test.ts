import { expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { isAnalysisRow } from '#lib/responses/stored-response.ts';
import { classFinder } from './class-of.ts';
import { parseMargins } from './margins-csv.ts';
import { settingsOf, weighMessage } from './messages.ts';
import { filledMargins } from './sample-margins.ts';
import { weigh } from './weigh.ts';
import { isRefusal } from './weighing-refusal.ts';

const people = sampleResponses(900, 5);
const file = createAnalysisFile(sampleWave, [newestQuestionnaire()]);
file.append(people);

const made = () => {
  const read = parseMargins(filledMargins());
  if (!('cells' in read)) throw new Error('no margins');
  const set = { wave: 'trial', number: 1, importedOn: '2026-11-01', cells: read.cells };
  const run = weigh({ file, set, settings: settingsOf(weighMessage.parse({})), madeOn: '2026-11-22' });
  if (isRefusal(run)) throw new Error(run.code);
  return run;
};

/** Respondent by respondent, from the answers themselves. */
const byHand = (item: string, districts: readonly number[]) => {
  const find = classFinder(made());
  const sums = { n: 0, unweighted: 0, population: [0, 0], equal: [0, 0] };
  for (const { answers, ...response } of people) {
    const answer = Number(answers[item]);
    if (!(isAnalysisRow(response) && districts.includes(Number(answers['district'])) && answer > 0)) continue;
    const weights = find((variable) => Number(answers[variable] ?? -5));
    if (weights === undefined) throw new Error('somebody has no class');
    const chosen = answer >= 4 && answer <= 5 ? 1 : 0;
    sums.n += 1;
    sums.unweighted += chosen;
    for (const name of ['population', 'equal'] as const) {
      sums[name][0] = (sums[name][0] ?? 0) + chosen * weights[name];
      sums[name][1] = (sums[name][1] ?? 0) + weights[name];
    }
  }
  const share = ([chosen = 0, all = 0]: readonly number[]): number => chosen / all;
  return {
    n: sums.n,
    unweighted: sums.unweighted / sums.n,
    population: share(sums.population),
    equal: share(sums.equal),
  };
};

it.each([[[1]], [[2]], [[1, 2]]])('has the shares of the answers themselves, in the districts %j', (districts) => {
  const { examples } = made().report;
  const shares = examples
    .find(({ variable }) => variable === 'coop_wish')
    ?.shares.find((each) => each.districts.join() === districts.join());
  const expected = byHand('coop_wish', districts);
  expect(shares?.n).toBe(expected.n);
  expect(shares?.unweighted).toBeCloseTo(expected.unweighted, 12);
  expect(shares?.population).toBeCloseTo(expected.population, 12);
  expect(shares?.equal).toBeCloseTo(expected.equal, 12);
});

it('weighs as many people as the districts have', () => {
  const run = made();
  const find = classFinder(run);
  const weights = people
    .filter((response) => isAnalysisRow(response))
    .map(({ answers }) => find((variable) => Number(answers[variable] ?? -5)));
  expect(weights.reduce((sum, each) => sum + (each?.population ?? Number.NaN), 0)).toBeCloseTo(30280, 4);
  expect(weights.reduce((sum, each) => sum + (each?.equal ?? Number.NaN), 0)).toBeCloseTo(30280, 4);
  expect(run.classes.reduce((sum, { n }) => sum + n, 0)).toBe(weights.length);
  expect(find(() => 99)).toBeUndefined();
});
