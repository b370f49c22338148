import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variablesOf } from '#lib/questionnaire/cells.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { createAnalysisFile, type OpenAnalysisFile } from './analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from './sample.ts';
import { tabulate } from './tabulate.ts';

const names = variablesOf(sampleEntry.questionnaire)
  .filter(({ kind }) => kind !== 'text')
  .map(({ name }) => name);

const fileOf = (seed: number, excluded: readonly number[] = []): OpenAnalysisFile => {
  const file = createAnalysisFile(sampleWave, catalogue);
  const responses = sampleResponses(40, seed);
  file.append(responses);
  for (const index of excluded) file.exclude(responses[index]?.id ?? '');
  return file;
};

/** The same counts, row by row, in the plainest way. */
const recount = (file: OpenAnalysisFile, name: string, group: number, isIn: (row: number) => boolean) => {
  const codes = file.column(name).codes(file.size());
  const groups = file.column('district').codes(file.size());
  const rows = [...file.counted().keys()].filter(
    (row) => file.counted()[row] === 1 && groups[row] === group && isIn(row),
  );
  const answers = rows.map((row) => codes[row] as number);
  const count = (of: (code: number) => boolean): number => answers.filter(of).length;
  const valid = [...new Set(answers)].filter((code) => code >= 0).sort((a, b) => a - b);
  return {
    codes: valid.map((code) => [code, count((each) => each === code)]),
    valid: count((code) => code >= 0),
    asked: count((code) => code >= 0 || [-1, -2, -5].includes(code)),
    dontKnow: count((code) => code === -1),
    refused: count((code) => code === -2),
    noAnswer: count((code) => code === -5),
  };
};

describe('tabulate', () => {
  it('equals a naive recount of every variable, with rows left out and a filter', () => {
    const someRows = fc.array(fc.integer({ min: 0, max: 39 }), { maxLength: 12 });
    const sexes = fc.constantFrom(undefined, [1], [1, 2]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), someRows, sexes, (seed, excluded, sex) => {
        const file = fileOf(seed, excluded);
        const filter = sex && [{ variable: 'sex', codes: sex }];
        const isIn = (row: number) =>
          sex === undefined || sex.some((each) => each === file.column('sex').codes(file.size())[row]);
        const tally = tabulate(file, { variables: names, by: 'district', groups: [1, 2], ...(filter && { filter }) });
        for (const name of names) {
          const figures = tally.variables.get(name)?.map(({ group, codes, ...sums }) => ({
            group,
            codes: [...codes].map(([code, { n }]) => [code, n]),
            ...Object.fromEntries(Object.entries(sums).map(([key, { n }]) => [key, n])),
          }));
          expect(figures).toEqual([1, 2].map((group) => ({ group, ...recount(file, name, group, isIn) })));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the strata whole whatever the filter', () => {
    const file = fileOf(3);
    const all = tabulate(file, { variables: [], by: 'district', groups: [1, 2] });
    const men = tabulate(file, {
      variables: [],
      by: 'district',
      groups: [1, 2],
      filter: [{ variable: 'sex', codes: [1] }],
    });
    expect(men.strata).toEqual(all.strata);
    expect([...all.sizes.values()].reduce((sum, { n }) => sum + n, 0)).toBe(40);
    expect([...men.sizes.values()].reduce((sum, { n }) => sum + n, 0)).toBeLessThan(40);
  });

  it('finds nobody in an empty file', () => {
    const file = createAnalysisFile(sampleWave, catalogue);
    const tally = tabulate(file, { variables: ['sex'], by: 'district', groups: [1, 2] });
    expect(tally.variables.get('sex')?.map(({ asked, codes }) => [asked.n, codes.size])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('counts weights of one: sums of weights and of their squares are the count', () => {
    const tally = tabulate(fileOf(5), { variables: ['sex'], by: 'district', groups: [1] });
    const valid = tally.variables.get('sex')?.[0]?.valid;
    expect(valid).toEqual({ n: valid?.n, w: valid?.n, w2: valid?.n });
  });
});
