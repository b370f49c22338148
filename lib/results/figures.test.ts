import { describe, expect, it } from 'vitest';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleEntry, sampleResponses, sampleWave } from '#lib/analysis/sample.ts';
import type { Answers } from '#lib/items/item-type.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { type ResultFigures, resultFigures } from './figures.ts';
import type { ItemFigures } from './item-figures.ts';
import { spoken } from './staircase.ts';
import type { Reader } from './visibility.ts';

type Given = Readonly<{ count: number; answers: Answers }>;

/** So many people of a district with these answers and no others. */
const figuresOf = (given: readonly Given[], reader: Reader = 'public'): ResultFigures => {
  const file = createAnalysisFile(sampleWave, catalogue);
  const answers = given.flatMap(({ count, answers: each }) => Array.from({ length: count }, () => each));
  const people = sampleResponses(answers.length).map((response, index) => ({
    ...response,
    status: 'complete' as const,
    lastSection: null,
    answers: { consent: 1, age_group: 2, ...answers[index] },
  }));
  file.append(people);
  return resultFigures({ file, entry: sampleEntry, reader, waveYear: 2026 });
};

const itemOf = (figures: ResultFigures, id: string): ItemFigures => {
  const item = figures.sections.flatMap(({ items }) => items).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no ${id}`);
  return item;
};
const firstGroup = (item: ItemFigures, row = 0) => item.rows[row]?.groups[0];
const values = (item: ItemFigures, row = 0) => {
  const group = firstGroup(item, row);
  return group?.withheld === undefined ? group?.figures.shares.map(({ value }) => value) : group.withheld;
};

const rated = (district: number, country: number) => ({ district, coop_rating: { country } });

describe('the figures of the results page', () => {
  it('share valid answers, those outside the scale among them, and set the others beside as shares of those asked', () => {
    const item = itemOf(
      figuresOf([
        { count: 60, answers: rated(1, 5) },
        { count: 30, answers: rated(1, 2) },
        { count: 10, answers: rated(1, 90) },
        { count: 50, answers: rated(1, -1) },
        { count: 50, answers: { district: 1 } },
      ]),
      'coop_rating',
    );
    const group = firstGroup(item);
    expect(group).toMatchObject({ n: 100, asked: 200, missing: { dontKnow: 0.25, refused: 0, noAnswer: 0.25 } });
    expect(values(item)).toEqual([0, 0.3, 0, 0, 0.6, 0.1]);
    expect(item.parts.at(-1)).toMatchObject({ code: 90, outside: true });
    expect(group?.withheld === undefined && group?.figures.upper?.value).toBe(0.6);
  });

  it('make a staircase of the upper two steps, said in tenths', () => {
    const { staircase } = figuresOf([
      { count: 58, answers: rated(2, 4) },
      { count: 42, answers: rated(2, 3) },
    ]);
    expect(staircase.steps.map(({ level }) => level)).toEqual(['country', 'region', 'district']);
    expect(spoken(staircase.steps[0], 2)).toEqual({ kind: 'of-ten', count: 6 });
    expect(spoken(staircase.steps[1], 2)).toBeUndefined();
    expect(spoken(staircase.steps[0], 1)).toBeUndefined();
  });

  it('carry no number of a group that may not be shown', () => {
    const few = figuresOf([{ count: 9, answers: rated(1, 4) }], 'researcher');
    expect(firstGroup(itemOf(few, 'coop_rating'))).toEqual({ group: 1, withheld: 'below-smallest' });
    const some = figuresOf([{ count: 29, answers: rated(1, 4) }]);
    expect(firstGroup(itemOf(some, 'coop_rating'))).toEqual({ group: 1, withheld: 'below-public' });
  });

  it('withhold an item from the public by its widest interval', () => {
    const given = [
      { count: 16, answers: rated(1, 4) },
      { count: 16, answers: rated(1, 2) },
    ];
    expect(firstGroup(itemOf(figuresOf(given), 'coop_rating'))).toEqual({ group: 1, withheld: 'too-wide' });
    expect(firstGroup(itemOf(figuresOf(given, 'researcher'), 'coop_rating'))).toMatchObject({
      caution: 'low-reliability',
    });
  });

  it('take the respondents as the base of several answers, the most frequent first and "nobody" last', () => {
    const item = itemOf(
      figuresOf([
        { count: 40, answers: { district: 1, kin_across: [3] } },
        { count: 20, answers: { district: 1, kin_across: [1, 3] } },
        { count: 40, answers: { district: 1, kin_across: [90] } },
      ]),
      'kin_across',
    );
    expect(item).toMatchObject({ picture: 'options', of: 'any-number' });
    expect(item.parts.map(({ code }) => code)).toEqual([3, 1, 2, 4, 90]);
    expect(values(item)).toEqual([0.6, 0.2, 0, 0, 0.4]);
  });

  it('share a ranking by who named an option at any rank', () => {
    const item = itemOf(
      figuresOf([
        { count: 60, answers: { district: 1, social_priority: [5, 1] } },
        { count: 40, answers: { district: 1, social_priority: [1] } },
      ]),
      'social_priority',
    );
    expect(item.parts.slice(0, 2).map(({ code }) => code)).toEqual([1, 5]);
    expect(Array.isArray(values(item)) && values(item)?.slice(0, 2)).toEqual([1, 0.6]);
  });

  it('give a 0–10 scale its mean', () => {
    const item = itemOf(
      figuresOf([
        { count: 50, answers: { district: 1, trust_general: 4 } },
        { count: 50, answers: { district: 1, trust_general: 7 } },
      ]),
      'trust_general',
    );
    const group = firstGroup(item);
    expect(group?.withheld === undefined && group?.figures.mean?.value).toBe(5.5);
    expect(item.parts).toHaveLength(11);
  });

  it('show no item about the person, no words and no settlement', () => {
    const ids = figuresOf([]).sections.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toContain('coop_wish');
    for (const id of ['district', 'sex', 'settlement', 'education', 'open_comment', 'ethnicity'])
      expect(ids).not.toContain(id);
  });

  it('begin every wording with a capital letter, but the rows that stand inside a sentence', () => {
    const { sections } = figuresOf([]);
    for (const title of sections.flatMap(({ items }) => items.flatMap((item) => Object.values(item.title))))
      expect(title.charAt(0)).toBe(title.charAt(0).toUpperCase());
    expect(itemOf(figuresOf([]), 'comfort').title.kk).toContain('…');
  });
});
