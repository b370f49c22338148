/** Beliefs, languages and published figures, against the same figures counted row by row. */
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { tabulate } from '#lib/analysis/tabulate.ts';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { anchoredFigures } from './anchored-figures.ts';
import { languageEffect, rowsIn } from './language-effect.ts';
import { guessesOf } from './perception-desk.ts';
import { codesOf, file, inDistrict, mean, study } from './sample.ts';

describe('guesses beside the record', () => {
  it('are over, under or within ten points of the record of the side asked', () => {
    const showing = { reader: 'researcher' as const, thresholds: smallestThresholds, differencing: new Set<number>() };
    const tally = tabulate(file, { variables: ['partner_share'], by: 'district', groups: [1, 2] });
    const kazakhstan = guessesOf(tally, showing)[1];
    if (kazakhstan === undefined || kazakhstan.guesses.withheld !== undefined) throw new Error('withheld');
    const record = kazakhstan.record?.sharePct ?? Number.NaN;
    const given = inDistrict(2)
      .map((row) => codesOf('partner_share')[row] as number)
      .filter((guess) => guess >= 0);
    const share = (isOf: (guess: number) => boolean): number => given.filter(isOf).length / given.length;
    const against = kazakhstan.guesses.figures.againstRecord;
    expect(kazakhstan.side).toBe('side_kz');
    expect(against?.accurate.value).toBeCloseTo(
      share((guess) => Math.abs(guess - record) <= 10),
      12,
    );
    expect(against?.over.value).toBeCloseTo(
      share((guess) => guess > record + 10),
      12,
    );
    expect(against?.gap.value).toBeCloseTo(mean(given) - record, 10);
  });
});

describe('the language effect', () => {
  const question = { ...study, entry: sampleEntry, district: 2, of: 'section' as const, optionalItems: [] };

  it('compares Kazakh with Russian answers of one district, each item by the language of its section', () => {
    const effect = languageEffect(question);
    if ('refused' in effect) throw new Error('refused');
    const row = rowsIn(effect).find(({ item }) => item.id === 'coop_wish')?.row;
    const [kazakh, russian] = [2, 1].map((language) =>
      inDistrict(2).filter(
        (at) => codesOf('language_future')[at] === language && (codesOf('coop_wish')[at] as number) >= 0,
      ),
    );
    expect(row?.groups.map((group) => (group.withheld === undefined ? group.n : 0))).toEqual([
      kazakh?.length,
      russian?.length,
    ]);
    const upper = (rows: readonly number[] | undefined): number =>
      mean((rows ?? []).map((at) => Number((codesOf('coop_wish')[at] as number) >= 4)));
    expect(row?.difference?.value).toBeCloseTo(upper(kazakh) - upper(russian), 12);
  });

  it('corrects all tests of the list together', () => {
    const effect = languageEffect(question);
    if ('refused' in effect) throw new Error('refused');
    const tests = rowsIn(effect).flatMap(({ row: { test } }) => (test?.reason === undefined && test ? [test] : []));
    expect(effect.family).toEqual({ method: 'benjamini-hochberg', size: tests.length });
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.every(({ p, adjusted }) => adjusted >= p)).toBe(true);
  });
});

describe('published anchors', () => {
  it('stand beside the share of the codes that say the same', () => {
    const been = anchoredFigures(study).find(({ anchor }) => anchor.id === 'been-2015')?.groups[0];
    const trips = inDistrict(1)
      .map((row) => codesOf('last_trip')[row] as number)
      .filter((code) => code > 0);
    expect(been).toMatchObject({
      group: 1,
      n: trips.length,
      figures: { value: expect.closeTo(mean(trips.map((code) => Number(code < 5))), 12) },
    });
  });

  it('name variables that the questionnaire has', () => {
    const names = anchoredFigures(study).flatMap(({ anchor }) => anchor.variables);
    expect(names.filter((name) => !file.has(name))).toEqual([]);
  });

  it('take the mean of the four roles as one figure', () => {
    const all = anchoredFigures(study);
    const comfort = all.find(({ anchor }) => anchor.id === 'comfort-2015')?.groups[0];
    const roles = ['neighbour-2020', 'colleague-2020', 'family-2020', 'boss-2020'].map((id) => {
      const group = all.find(({ anchor }) => anchor.id === id)?.groups[0];
      return group === undefined || group.withheld !== undefined ? Number.NaN : group.figures.value;
    });
    expect(comfort).toMatchObject({ figures: { value: expect.closeTo(mean(roles), 12) } });
  });
});
