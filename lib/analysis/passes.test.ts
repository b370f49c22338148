/** Every pass over the file against a plain recount, with rows left out, filters, groups and weights. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import type { Sums } from '#lib/statistics/base.ts';
import { createAnalysisFile, type OpenAnalysisFile } from './analysis-file.ts';
import { crossTabulate } from './cross-tabulate.ts';
import { mentions } from './mentions.ts';
import { type PlainRow, plainCounts, plainRows, plainSums, rounded, roundedCounts } from './recount.ts';
import type { Rows } from './row-keys.ts';
import { rowWeights } from './row-weights.ts';
import { sampleEntry, sampleResponses, sampleWave, sampleWeights } from './sample.ts';
import { tabulate } from './tabulate.ts';

const people = 60;
const groupings = [
  ['district', [1, 2]],
  ['sex', [2, 1, 7]],
  ['age3', [1, 2, 3]],
  ['district*sex', [1001, 2002, 2001]],
  ['barriers_queue_top2', [0, 1]],
  ['settlement', [274000001, 36650436]],
  ['locale', [1, 2, 3]],
] as const;

const asked = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  excluded: fc.array(fc.integer({ min: 1, max: people }), { maxLength: 12 }),
  grouping: fc.constantFrom(...groupings),
  filter: fc.constantFrom(
    undefined,
    [{ variable: 'sex', codes: [1] }],
    [
      { variable: 'age_group', codes: [1, 2, 3, 4] },
      { variable: 'district*sex', codes: [1002, 2001, 2002] },
    ],
  ),
  weights: fc.constantFrom(undefined, sampleWeights(1e9), sampleWeights(people / 2, 'equal')),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

const fileOf = ({ seed, excluded }: Asked): OpenAnalysisFile => {
  const file = createAnalysisFile(sampleWave, catalogue);
  file.append(sampleResponses(people, seed));
  for (const sequence of excluded) file.exclude(sequence);
  return file;
};

const rowsOf = ({ grouping: [by, groups], filter, weights }: Asked) =>
  ({ by, groups, ...(filter && { filter }), ...(weights && { weights }) }) satisfies Rows;

describe('tabulate', () => {
  const names = ['sex', 'settlement', 'kin_across_1', 'barriers_queue', 'partner_share', 'age3', 'open_comment_given'];

  it('equals a plain recount in every group and stratum', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const file = fileOf(given);
        const rows = rowsOf(given);
        const { all, filtered } = plainRows(file, rows);
        const tally = tabulate(file, { ...rows, variables: names });
        const ofStratum = (list: readonly PlainRow[], stratum: number) =>
          list.filter(({ code }) => code('district') === stratum);
        expect([...tally.strata]).toEqual([1, 2].map((stratum) => [stratum, ofStratum(all, stratum).length]));
        for (const [index, group] of rows.groups.entries()) {
          const inGroup = filtered.filter(({ code }) => code(rows.by) === group);
          expect(rounded(tally.sizes.get(group) as Sums)).toEqual(rounded(plainSums(inGroup)));
          for (const name of names) {
            const found = tally.variables.get(name)?.[index];
            if (found === undefined) throw new Error(`no ${name}`);
            expect(roundedCounts(found)).toEqual(plainCounts(inGroup, name));
            expect(found.strata.map(({ stratum, size, ...counts }) => [stratum, size, roundedCounts(counts)])).toEqual(
              [1, 2].map((stratum) => [
                stratum,
                ofStratum(all, stratum).length,
                plainCounts(ofStratum(inGroup, stratum), name),
              ]),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds nobody in an empty file', () => {
    const file = createAnalysisFile(sampleWave, catalogue);
    const tally = tabulate(file, { variables: ['sex'], by: 'district', groups: [1, 2] });
    expect(tally.variables.get('sex')?.map((group) => [group.asked.n, group.codes.size, group.strata.length])).toEqual([
      [0, 0, 2],
      [0, 0, 2],
    ]);
  });

  it('counts every row of a file of several chunks', () => {
    const file = createAnalysisFile(sampleWave, catalogue);
    const packed = sampleResponses(people).map(file.pack);
    const rows = 40_000;
    file.appendPacked(
      Array.from({ length: rows }, (_, row) => ({
        ...(packed[row % people] as (typeof packed)[0]),
        sequence: row + 1,
      })),
    );
    file.exclude(rows);
    const { variables } = tabulate(file, { variables: ['sex*district'], by: 'consent', groups: [1] });
    const expected = plainCounts(plainRows(file, {}).all, 'sex*district');
    expect(variables.get('sex*district')?.map(roundedCounts)).toEqual([expected]);
    expect([file.responses(), file.rowsThrough(20_000), file.counted().length]).toEqual([rows - 1, 20_000, rows]);
  });
});

describe('crossTabulate', () => {
  const variables = fc.constantFrom('coop_aware', 'settlement', 'trust_general', 'age3', 'barriers_queue_top2');

  it('equals a plain recount of every pair of codes', () => {
    fc.assert(
      fc.property(asked, variables, variables, (given, first, second) => {
        const file = fileOf(given);
        const { by: _by, groups: _groups, ...rows } = rowsOf(given);
        const { all, filtered } = plainRows(file, rows);
        const cross = crossTabulate(file, { rows: first, columns: second, ...rows });
        const valid = filtered.filter(({ code }) => code(first) >= 0 && code(second) >= 0);
        const isAsked = (code: number) => code >= 0 || [-1, -2, -5].includes(code);
        const codes = (name: string) => [...new Set(valid.map(({ code }) => code(name)))].sort((a, b) => a - b);
        expect([cross.rowCodes, cross.columnCodes]).toEqual([codes(first), codes(second)]);
        expect(rounded(cross.valid)).toEqual(rounded(plainSums(valid)));
        expect(rounded(cross.asked)).toEqual(
          rounded(plainSums(filtered.filter(({ code }) => isAsked(code(first)) && isAsked(code(second))))),
        );
        for (const [index, stratum] of cross.strata.entries()) {
          const isThere = ({ code }: PlainRow) => code('district') === index + 1;
          const cell = (row: number, column: number) =>
            valid.filter((each) => isThere(each) && each.code(first) === row && each.code(second) === column);
          expect(stratum.size).toBe(all.filter(isThere).length);
          expect(stratum.cells.map((cells) => cells.map(rounded))).toEqual(
            codes(first).map((row) => codes(second).map((column) => rounded(plainSums(cell(row, column))))),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('mentions', () => {
  const item = sampleEntry.questionnaire.byId.get('kin_across');
  if (item?.type !== 'multiple-choice') throw new Error('no multiple choice');

  it('equals a plain recount by the number of options named', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const file = fileOf(given);
        const rows = rowsOf(given);
        const { all, filtered } = plainRows(file, rows);
        const named = ({ code }: PlainRow) => [1, 2, 3, 4].filter((option) => code(`kin_across_${option}`) === 1);
        for (const { group, options, strata } of mentions(file, { ...rows, item })) {
          expect(options).toEqual([1, 2, 3, 4]);
          for (const [index, stratum] of strata.entries()) {
            const isThere = ({ code }: PlainRow) => code('district') === index + 1;
            const answered = filtered.filter(
              (row) => isThere(row) && row.code(rows.by) === group && row.code('kin_across_1') >= 0,
            );
            const by = (isIn: (row: PlainRow) => boolean) =>
              [0, 1, 2, 3, 4].map((count) =>
                rounded(plainSums(answered.filter((row) => named(row).length === count && isIn(row)))),
              );
            expect(stratum.size).toBe(all.filter(isThere).length);
            expect(stratum.base.map(rounded)).toEqual(by(() => true));
            expect(stratum.options.map((option) => option.map(rounded))).toEqual(
              options.map((option) => by((row) => named(row).includes(option))),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rowWeights', () => {
  it('gives each row its weight and those that are not looked at none', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const file = fileOf(given);
        const { by: _by, groups: _groups, ...rows } = rowsOf(given);
        const weights = rowWeights(file, rows);
        expect([weights.length, rounded({ n: 0, w: weights.reduce((sum, w) => sum + w, 0), w2: 0 }).w]).toEqual([
          file.size(),
          rounded(plainSums(plainRows(file, rows).filtered)).w,
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
