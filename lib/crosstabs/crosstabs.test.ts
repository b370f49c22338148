import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { crossTabulate } from '#lib/analysis/cross-tabulate.ts';
import type { Filter } from '#lib/analysis/row-keys.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { axisOf } from './axis.ts';
import { crossQuery, parseCrossView } from './cross-address.ts';
import { crossReport } from './cross-report.ts';
import { crossStudy } from './cross-study.ts';

const { questionnaire } = sampleEntry;
const file = createAnalysisFile(sampleWave, catalogue);
file.append(sampleResponses(400, 5));

const axis = (name: string, codes: readonly number[]) => axisOf(file.column(name).variable, codes, questionnaire);

describe('an axis', () => {
  it('is called by its item and its row, and knows what stands outside the scale', () => {
    const rating = axis('coop_rating_district', [4, 5, 90]);
    expect(rating.label.en).toMatch(/^How would you rate cooperation today\? – /);
    expect(rating.categories.map(({ isOutside }) => isOutside)).toEqual([false, false, true]);
    expect(axis('comfort_boss', [1]).label.en).toContain('were your manager');
  });

  it.each([
    ['coop_wish', true],
    ['age_group', true],
    ['trust_general', true],
    ['border_effect', false],
    ['kin_across_1', false],
    ['district', false],
    ['coop_wish_top2', true],
  ])('%s is in order: %s', (name, isOrdered) => {
    expect(axis(name, [1]).isOrdered).toBe(isOrdered);
  });

  it('calls a step without words by its number', () => {
    const { categories } = axis('trust_general', [0, 5]);
    expect(categories.map(({ label }) => label.en)).toEqual(['Always better to be careful', '5']);
  });
});

it('makes a table of what the analysis file counts', () => {
  const tally = crossTabulate(file, { rows: 'coop_wish', columns: 'district' });
  const report = crossReport(tally, {
    rows: axis('coop_wish', tally.rowCodes),
    columns: axis('district', tally.columnCodes),
  });
  expect(report.reason).toBeUndefined();
  expect(report.reason === undefined && report.base.n).toBe(tally.valid.n);
});

describe('a question', () => {
  const study = (rows: string, columns: string, filter: Filter = []) =>
    crossStudy({ file, questionnaire, rows, columns, filter, thresholds: smallestThresholds });

  it.each([
    ['luck', 'district', 'unknown-variable'],
    ['open_comment', 'district', 'unknown-variable'],
    ['sex', 'sex', 'same-variable'],
    ['settlement', 'sex', 'settlement'],
    ['age3', 'settlement', 'settlement'],
  ])('%s by %s is refused: %s', (rows, columns, refused) => {
    expect(study(rows, columns).refused).toBe(refused);
  });

  it('is refused where the filter would make the place personal', () => {
    expect(study('coop_wish', 'settlement', [{ variable: 'employment', codes: [1] }]).refused).toBe('settlement');
    expect(study('coop_wish', 'settlement').refused).toBeUndefined();
  });

  it('is refused where its filter leaves only a few people out', () => {
    const five = createAnalysisFile(sampleWave, catalogue);
    five.append(
      sampleResponses(80).map((response, at) => ({
        ...response,
        answers: { ...response.answers, sex: at < 5 ? 1 : 2 },
      })),
    );
    const women: Filter = [{ variable: 'sex', codes: [2] }];
    const question = { questionnaire, rows: 'coop_wish', columns: 'district', thresholds: smallestThresholds };
    expect(crossStudy({ ...question, file: five, filter: women }).refused).toBe('differencing');
    expect(crossStudy({ ...question, file: five, filter: [] }).refused).toBeUndefined();
  });

  it('shows no place on fewer than 30 people', () => {
    const found = study('coop_wish', 'settlement');
    if (found.refused !== undefined || found.report.reason !== undefined) throw new Error('refused');
    const bases = found.report.columns.map(({ base }) => (base.hidden ? 99 : base.n));
    expect(Math.min(...bases)).toBeGreaterThanOrEqual(30);
  });
});

describe('the address', () => {
  it.each([
    ['', ''],
    ['rows=coop_wish&columns=district', 'rows=coop_wish'],
    [
      'rows=coop_wish&columns=sex*age3&shares=row&intervals=1&marks=none&weight=equal&run=2&filter=sex:1|2',
      'rows=coop_wish&columns=sex*age3&shares=row&intervals=1&marks=none&weight=equal&run=2&filter=sex:1|2',
    ],
  ])('%j is written %j', (given, written) => {
    const parsed = parseCrossView(Object.fromEntries(new URLSearchParams(given)));
    expect('errors' in parsed ? parsed.errors : crossQuery(parsed)).toBe(written);
  });

  it.each([
    ['rows=Coop wish', 'rows', 'malformed'],
    ['columns=a&columns=b', 'columns', 'repeated'],
    ['shares=some', 'shares', 'unknown'],
    ['weight=heavy', 'weight', 'unknown'],
  ])('%j is refused: %s %s', (given, variable, code) => {
    const query = new URLSearchParams(given);
    const parsed = parseCrossView(Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])));
    expect(parsed).toEqual({ errors: [{ variable, code }] });
  });
});
