import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { breakdownOf, breakdowns, isFilterable } from './breakdown.ts';
import { givenFile } from './given-file.ts';
import { neutralWords } from './words.ts';

const { questionnaire } = sampleEntry;
const file = givenFile([]);
const source = { file, questionnaire, words: neutralWords(questionnaire) };
const codesOf = (by: string) => breakdownOf(by, source)?.groups.map(({ code }) => code);

describe('what a report can be broken down by', () => {
  it.each([
    ['district', [1, 2]],
    ['sex', [1, 2]],
    ['age3', [1, 2, 3]],
    ['locale', [1, 2, 3]],
    ['kin_across_1', [0, 1]],
    ['coop_rating_country', [1, 2, 3, 4, 5, 90]],
    ['coop_wish_top2', [0, 1]],
    ['district*sex', [1001, 1002, 2001, 2002]],
  ])('%s', (by, codes) => {
    expect(codesOf(by)).toEqual(codes);
  });

  it.each(['settlement', 'partner_share', 'trust_general', 'open_comment', 'nothing', 'district*nothing', 'sex*sex'])(
    'not %s',
    (by) => {
      expect(codesOf(by)).toBeUndefined();
    },
  );

  it('leaves out whoever was screened out', () => {
    expect(codesOf('age_group')).not.toContain(0);
  });

  it('names a row of a grid with its question, and leaves no token', () => {
    const label = breakdownOf('coop_rating_country', source)?.label;
    expect(label?.en).toContain(' – ');
    for (const { label: words } of breakdowns(source)) expect(Object.values(words).join(' ')).not.toMatch(/[{}]/);
  });

  it('lists what can be filtered by, each once', () => {
    const names = breakdowns(source).map(({ by }) => by);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => isFilterable(name, file))).toBe(true);
    expect(isFilterable('settlement', file)).toBe(false);
  });
});
