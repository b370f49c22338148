import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { parseMargins } from './margins-csv.ts';
import { settingsOf, weighMessage } from './messages.ts';
import { marginOf } from './population-margins.ts';
import { filledMargins, marginsApart, samplePeople } from './sample-margins.ts';
import type { MarginSet } from './store.ts';
import { weigh } from './weigh.ts';
import { isRefusal } from './weighing-refusal.ts';

const people = sampleResponses(1200);
const fileOf = (responses: readonly StoredResponse[] = people) => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(responses);
  return file;
};
const setOf = (text: string): MarginSet => {
  const read = parseMargins(text);
  if (!('cells' in read)) throw new Error(JSON.stringify(read));
  return { wave: 'trial', number: 4, importedOn: '2026-11-01', cells: read.cells };
};
const census = setOf(filledMargins());
const attempt = (message: unknown = {}, set = census, file = fileOf()) =>
  weigh({ file, set, settings: settingsOf(weighMessage.parse(message)), madeOn: '2026-11-22' });
const runOf = (...given: Parameters<typeof attempt>) => {
  const run = attempt(...given);
  if (isRefusal(run)) throw new Error(JSON.stringify(run));
  return run;
};
const change = (answers: (of: Answers) => Answers) =>
  people.map((response) => ({ ...response, answers: answers(response.answers) }));
const where = (answers: Answers, district: number) => answers['district'] === district;

describe('weights of a wave', () => {
  it('meet the margins they are raked to, missing sexes and ages aside', () => {
    const run = runOf({ caps: null });
    const sums = (district: number) =>
      run.classes.filter(({ codes }) => codes[0] === district).reduce((sum, each) => sum + each.n * each.population, 0);
    expect(sums(1)).toBeCloseTo(7570, 4);
    expect(sums(2)).toBeCloseTo(22710, 4);
    for (const cell of run.report.margins.flat()) expect(cell.after).toBeCloseTo(cell.population / (7570 + 22710), 8);
    expect(Math.max(...run.report.deviations)).toBeLessThanOrEqual(1e-10);
  });

  it('weigh everybody who counts, those without an age too', () => {
    const lacking = change((answers) =>
      answers['age_group'] === 3 && where(answers, 1) ? { ...answers, age_group: -2 } : answers,
    );
    const run = runOf({ caps: null }, census, fileOf(lacking));
    const n = run.classes.reduce((sum, each) => sum + each.n, 0);
    expect(n).toBe(
      fileOf(lacking)
        .counted()
        .filter((mark) => mark === 1).length,
    );
    expect(run.classes.some(({ codes }) => codes[0] === 1 && codes[2] === -1)).toBe(true);
    expect(run.report.missing['age3']).toBeGreaterThan(50);
    expect(run.classes.every(({ population, equal }) => population > 0 && equal > 0)).toBe(true);
  });

  it('make both districts count the same where they are equal', () => {
    const { classes } = runOf();
    const totals = [1, 2].map((district) =>
      classes.filter(({ codes }) => codes[0] === district).reduce((sum, each) => sum + each.n * each.equal, 0),
    );
    expect(totals[0]).toBeCloseTo(15140, 4);
    expect(totals[1]).toBeCloseTo(15140, 4);
  });

  it('say what they were made of', () => {
    const file = fileOf();
    expect(runOf({}, census, file)).toMatchObject({
      ...{ wave: 'trial', marginSet: 4, madeOn: '2026-11-22', variables: ['district', 'sex', 'age3'] },
      through: file.lastSequence(),
      report: { sources: [{ source: 'Census 2020', districts: [1, 2] }], rescaled: [], trimming: { trimCycles: 0 } },
    });
  });

  it('show what they do to three items, district by district and together', () => {
    const { examples } = runOf().report;
    expect(examples.map(({ variable, shares }) => [variable, shares.map(({ districts }) => districts)])).toEqual(
      ['coop_rating_district', 'eaeu_attitude', 'coop_wish'].map((variable) => [variable, [[1], [2], [1, 2]]]),
    );
    const [first, second, both] = examples[0]?.shares ?? [];
    if (first === undefined || second === undefined || both === undefined) throw new Error('no example');
    expect(first.population).toBeCloseTo(first.equal, 12);
    expect(first.population).not.toBeCloseTo(first.unweighted, 6);
    expect(both.n).toBe(first.n + second.n);
    expect(Math.abs(both.population - second.population)).toBeLessThan(Math.abs(both.equal - second.population));
  });

  it('can be poststratified, and need the crossing for it', () => {
    const run = runOf({ method: 'poststratify' });
    expect(run.report.margins[0]?.filter(({ cell }) => !Object.values(cell).includes(-1))).toHaveLength(12);
    expect(attempt({ method: 'poststratify' }, setOf(marginsApart()))).toEqual({
      code: 'MARGIN_NOT_IN_SET',
      margin: 0,
    });
  });

  it('know ages in two groups as classes of age in three', () => {
    const margins = [['district', 'age_35']];
    const run = runOf({ margins, caps: null });
    expect(run.variables).toEqual(['district', 'age3']);
    const older = run.classes.filter(({ codes }) => codes[0] === 1 && (codes[1] ?? 0) >= 2);
    expect(new Set(older.map(({ population }) => population)).size).toBe(1);
    const adults = marginOf(census.cells, ['district', 'age_35'])?.cells.map(({ population }) => population);
    expect(
      run.report.margins[0]?.flatMap(({ cell, population }) => (cell['age_35'] === -1 ? [] : [population])),
    ).toHaveLength(adults?.length ?? 0);
  });

  it('hold no number that is none', () => {
    const text = JSON.stringify([runOf(), runOf({ method: 'poststratify' }), runOf({ margins: [['district']] })]);
    expect(text).not.toContain('null');
  });
});

describe('no weights', () => {
  it('are made of nobody, nor of one person in a district', () => {
    expect(attempt({}, census, fileOf([]))).toEqual({ code: 'NO_RESPONDENTS' });
    const first = people.filter(({ answers, status }) => where(answers, 1) && status === 'complete');
    const one = people.find(({ answers, status }) => where(answers, 2) && status === 'complete') as StoredResponse;
    expect(attempt({}, census, fileOf(first))).toEqual({ code: 'LONELY_DISTRICT', district: 2, respondents: 0 });
    expect(attempt({}, census, fileOf([...first, one]))).toEqual({
      code: 'LONELY_DISTRICT',
      district: 2,
      respondents: 1,
    });
  });

  it('are made where an age of a district has nobody', () => {
    const young = change((answers) =>
      where(answers, 1) && Number(answers['age_group']) > 4 ? { ...answers, age_group: 1 } : answers,
    );
    expect(attempt({}, census, fileOf(young))).toMatchObject({
      ...{ code: 'EMPTY_MARGIN_CELL', margin: 1, cell: { district: 1, age3: 3 }, respondents: 0 },
    });
    expect(
      isRefusal(
        attempt(
          {
            margins: [
              ['district', 'sex'],
              ['district', 'age_35'],
            ],
            caps: null,
          },
          census,
          fileOf(young),
        ),
      ),
    ).toBe(false);
  });

  it('are made where there are respondents and no people', () => {
    const nobody = setOf(
      filledMargins((district, sex, age) => (district === 1 && age > 4 ? 0 : samplePeople(district, sex, age))),
    );
    expect(attempt({}, nobody)).toMatchObject({ code: 'ZERO_TARGET_WITH_RESPONDENTS', cell: { district: 1, age3: 3 } });
  });

  it('are made of totals that contradict each other, unless they are scaled to one', () => {
    const contradictory = setOf(marginsApart(100));
    expect(attempt({}, contradictory)).toMatchObject({
      code: 'INCONSISTENT_TOTALS',
      margins: [0, 1],
      totals: [30380, 30280],
    });
    const run = runOf({ rescaledTo: 1 }, contradictory);
    expect(run.settings.rescaledTo).toBe(1);
    expect(run.report.rescaled).toEqual([
      { margin: 0, shared: { district: 2 }, factor: expect.closeTo(22710 / 22810, 10) },
    ]);
  });

  it('are made where margins cannot hold together: here all men of a district lack an age', () => {
    const men = change((answers) =>
      answers['sex'] === 1 && where(answers, 1) ? { ...answers, age_group: -2 } : answers,
    );
    expect(attempt({ caps: null }, census, fileOf(men))).toMatchObject({ code: 'NOT_CONVERGED', cycles: 500 });
  });

  it('are made where the caps forbid it', () => {
    const old = setOf(filledMargins((district, sex, age) => samplePeople(district, sex, age) * (age > 4 ? 40 : 1)));
    expect(attempt({ caps: { lower: 0.9, upper: 1.1 } }, old)).toMatchObject({ code: 'NOT_CONVERGED' });
    expect(isRefusal(attempt({ caps: null }, old))).toBe(false);
  });
});
