import { describe, expect, it } from 'vitest';
import { sampleResponses } from '#lib/analysis/sample.ts';
import { holm } from '#lib/statistics/holm.ts';
import { tTwoSidedP } from '#lib/statistics/student-t.ts';
import { type Given, givenFile, itemOf, reportBy, rowOf, weightsBy } from './given-file.ts';
import { narrowed } from './narrowed.ts';
import type { RowTest } from './row-comparison.ts';

const people = (count: number, answers: Given['answers']): Given => ({ count, answers });
const wish = (count: number, district: number, sex: number, coop_wish: number): Given =>
  people(count, { district, sex, coop_wish });
const doneOf = (test: RowTest | undefined) => {
  if (test === undefined || test.reason !== undefined) throw new Error(test?.reason ?? 'no test');
  return test;
};
const shownOf = (group: ReturnType<typeof rowOf>['groups'][number] | undefined) => {
  if (group === undefined || group.withheld !== undefined) throw new Error(group?.withheld ?? 'no group');
  return group;
};

/** Two districts of unlike size, both sexes in each. */
const two = givenFile([
  wish(40, 1, 1, 5),
  wish(20, 1, 2, 2),
  wish(30, 2, 1, 4),
  wish(60, 2, 2, 1),
  people(50, { district: 2 }),
]);

describe('the tests of a report', () => {
  it('compare the answers of all groups, with the distance and the difference of the upper end', () => {
    const row = rowOf(reportBy(two, 'district'), 'coop_wish');
    expect(doneOf(row.test)).toMatchObject({ method: 'null-form', sparse: true, effect: { measure: 'cramers-v' } });
    expect(row.difference).toMatchObject({ of: 'upper', value: 40 / 60 - 30 / 90, method: 't' });
    expect(row.distance).toEqual({ of: 'upper', value: 40 / 60 - 30 / 90 });
    expect(row.partDifferences?.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5]);
    expect(row.partDifferences?.[4]).toMatchObject({ value: 40 / 60, method: 'mover' });
  });

  it('compare the means of two groups on a scale, and say nothing of the categories', () => {
    const trust = (count: number, district: number, trust_general: number) =>
      people(count, { district, trust_general });
    const file = givenFile([trust(50, 1, 4), trust(50, 1, 6), trust(50, 2, 6), trust(50, 2, 9)]);
    const row = rowOf(reportBy(file, 'district'), 'trust_general');
    const test = doneOf(row.test);
    // Each district: spread 1 and 1.5 around its mean, over n − 1.
    const t = -2.5 / Math.sqrt(1 / 99 + 2.25 / 99);
    expect(test).toMatchObject({
      method: 'difference-of-means',
      df: [197],
      effect: { measure: 'difference', value: -2.5 },
    });
    expect(test.statistic).toBeCloseTo(t, 9);
    expect(test.p).toBeCloseTo(tTwoSidedP(t, 197), 15);
    expect(row.difference).toMatchObject({ of: 'mean', value: -2.5, method: 't' });
    expect(row.distance).toEqual({ of: 'mean', value: 0.25 });
    expect(shownOf(row.groups[0]).figures.mean?.value).toBe(5);
  });

  it('test each option where several could be given, and show the surest of them', () => {
    const measures = (count: number, district: number, codes: readonly number[]) =>
      people(count, { district, measures: codes });
    const file = givenFile([
      ...[measures(30, 1, [1, 2]), measures(30, 1, [1, 3]), measures(20, 1, [3])],
      ...[measures(20, 2, [1, 2]), measures(50, 2, [2, 3]), measures(10, 2, [1])],
    ]);
    const report = reportBy(file, 'district');
    const [row, { parts }] = [rowOf(report, 'measures'), itemOf(report, 'measures')];
    const raw = row.partTests?.map((test) => (test.reason === undefined ? test.p : undefined)) ?? [];
    expect(row.partTests?.map((test) => (test.reason === undefined ? test.adjusted : undefined))).toEqual(holm(raw));
    const test = doneOf(row.test);
    const smallest = raw.indexOf(Math.min(...raw.map((p) => p ?? 1)));
    expect(test.option).toBe(parts[smallest]?.code);
    expect(test.p).toBe(holm(raw)[smallest]);
    // An option that nobody gave has nothing to be tested.
    const unnamed = parts.findIndex(({ code }) => code === 9);
    expect(row.partTests?.[unnamed]).toEqual({ reason: 'DEGENERATE_TABLE' });
    expect(row.distance).toMatchObject({ of: 'options' });
  });

  it.each([
    ['BASE_TOO_SMALL', [wish(29, 1, 1, 5), wish(60, 2, 1, 4)]],
    ['FEWER_THAN_TWO_GROUPS', [wish(60, 2, 1, 4), wish(60, 2, 1, 3)]],
    ['DEGENERATE_TABLE', [wish(60, 1, 1, 4), wish(60, 2, 1, 4)]],
    ['TOO_FEW_ANSWERS', [wish(40, 1, 1, 4), wish(9000, 2, 1, 4), wish(0, 1, 1, 1), wish(100, 2, 1, 1)]],
    ['SMALL_COUNTS', [wish(60, 1, 1, 4), wish(59, 2, 1, 4), wish(1, 2, 1, 1)]],
  ] as const)('say %s in place of a p', (reason, given) => {
    expect(rowOf(reportBy(givenFile(given), 'district'), 'coop_wish').test).toEqual({ reason });
  });

  it('need an effective base too', () => {
    const weights = weightsBy((_district, sex) => (sex === 1 ? 60 : 1));
    const file = givenFile([wish(10, 1, 1, 4), wish(50, 1, 2, 2), wish(60, 2, 1, 4), wish(40, 2, 1, 2)]);
    expect(rowOf(reportBy(file, 'district', { weights }), 'coop_wish').test).toEqual({
      reason: 'EFFECTIVE_BASE_TOO_SMALL',
    });
  });

  it('test nothing against itself or a recode of itself', () => {
    for (const [by, id] of [
      ['sex', 'sex'],
      ['age3', 'age_group'],
      ['coop_wish_top2', 'coop_wish'],
    ] as const) {
      expect(rowOf(reportBy(two, by), id).test).toEqual({ reason: 'SAME_VARIABLE' });
    }
  });

  it('are one family, however few of them a view lists and in whatever order', () => {
    const file = givenFile([]);
    file.append(sampleResponses(400, 5));
    const whole = reportBy(file, 'district');
    const tests = whole.sections.flatMap(({ items }) => items.flatMap(({ rows }) => rows.map(({ test }) => test)));
    expect(whole.family).toEqual({
      method: 'benjamini-hochberg',
      size: tests.filter((test) => test !== undefined && test.reason === undefined).length,
    });
    expect(whole.family.size).toBeGreaterThan(30);
    const view = narrowed(whole, { items: ['trust_general', 'coop_wish'], sort: 'test' });
    if ('unknown' in view) throw new Error(view.unknown);
    expect(view.family).toEqual(whole.family);
    expect(view.sections.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual([
      'coop_wish',
      'trust_general',
    ]);
    for (const id of ['trust_general', 'coop_wish']) expect(rowOf(view, id)).toEqual(rowOf(whole, id));
    const other = reportBy(file, 'district', { family: 'holm' });
    expect(doneOf(rowOf(other, 'coop_wish').test).adjusted).toBeGreaterThanOrEqual(
      doneOf(rowOf(whole, 'coop_wish').test).adjusted,
    );
  });

  it('warn where many gave no answer, or in one group more than in the other', () => {
    const silent = (count: number, district: number) => people(count, { district, coop_wish: -1 });
    const cautions = (...given: readonly Given[]) =>
      rowOf(reportBy(givenFile(given), 'district'), 'coop_wish').cautions;
    expect(cautions(wish(90, 1, 1, 4), silent(10, 1), wish(90, 2, 1, 4), silent(10, 2))).toBeUndefined();
    expect(cautions(wish(95, 1, 1, 4), silent(5, 1), wish(84, 2, 1, 4), silent(16, 2))).toEqual(['UNEVEN_MISSING']);
    expect(cautions(wish(75, 1, 1, 4), silent(25, 1), wish(78, 2, 1, 4), silent(22, 2))).toEqual(['MANY_MISSING']);
  });
});

it('lists by distance and by p within each section, and knows no other items', () => {
  const file = givenFile([]);
  file.append(sampleResponses(300, 9));
  const whole = reportBy(file, 'district');
  const sorted = narrowed(whole, { items: [], sort: 'distance' });
  if ('unknown' in sorted) throw new Error(sorted.unknown);
  for (const { items } of sorted.sections) {
    const farthest = items.map(({ rows }) => Math.max(...rows.map(({ distance }) => distance?.value ?? -1)));
    expect(farthest).toEqual(farthest.toSorted((a, b) => b - a));
  }
  expect(narrowed(whole, { items: ['nothing'], sort: 'asked' })).toEqual({ unknown: 'nothing' });
});
