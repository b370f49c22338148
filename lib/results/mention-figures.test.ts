import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { givenFile, itemOf, reportBy, weightsBy } from './given-file.ts';
import { mentionFigures } from './mention-figures.ts';

const item = sampleEntry.questionnaire.byId.get('kin_across');
if (item?.type !== 'multiple-choice') throw new Error('no multiple choice');

const people = (count: number, district: number, kin_across: readonly number[]) => ({
  count,
  answers: { district, kin_across, sex: 1 },
});
const file = givenFile([
  people(30, 1, [1, 2]),
  people(10, 1, [1]),
  people(10, 1, [90]),
  people(20, 2, [1, 2, 3]),
  people(10, 2, [2]),
]);
const figures = itemOf(reportBy(file, 'district'), 'kin_across');
const sharesOf = (group: number, weights = {}) => {
  const counted = mentionFigures(file, figures, { item, by: 'district', ...weights });
  const found = counted.rows[0]?.groups.find((each) => each.group === group);
  if (found === undefined || found.withheld !== undefined) throw new Error('nothing shown');
  return counted.parts.map(({ code }, index) => [code, found.figures.shares[index]] as const);
};

it('hides everything where an answer is hidden, for all mentions together would tell of it', () => {
  const few = givenFile([people(40, 1, [1]), people(3, 1, [3]), people(50, 2, [1, 2])]);
  const hidden = mentionFigures(few, itemOf(reportBy(few, 'district'), 'kin_across'), { item, by: 'district' });
  for (const group of hidden.rows[0]?.groups ?? []) {
    expect(group.withheld === undefined && group.figures.shares.every((share) => share.hidden)).toBe(true);
  }
});

describe('a multiple choice read by mentions', () => {
  it('shares out everything that was named, "none of these" aside', () => {
    const shares = new Map(sharesOf(1).map(([code, share]) => [code, share?.value ?? 0]));
    expect(shares.get(1)).toBeCloseTo(40 / 70, 12);
    expect(shares.get(2)).toBeCloseTo(30 / 70, 12);
    expect(shares.has(90)).toBe(false);
    expect([...shares.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  });

  it('has intervals around the shares, and none where everybody named the same number', () => {
    for (const [, share] of sharesOf(2)) {
      if (share?.low === undefined) expect([0, share?.reason]).toEqual([share?.value, 'NO_DEGREES_OF_FREEDOM']);
      else expect(share.low < share.value && share.value < (share.high ?? 0)).toBe(true);
    }
  });

  it('does not depend on the scale of the weights, and has no test', () => {
    const [one, many] = [weightsBy(() => 1), weightsBy(() => 8)].map((weights) => sharesOf(1, { weights }));
    for (const [index, [, share]] of (one ?? []).entries()) {
      expect(many?.[index]?.[1]?.value).toBeCloseTo(share?.value ?? Number.NaN, 12);
    }
    expect(mentionFigures(file, figures, { item, by: 'district' }).rows[0]?.test).toBeUndefined();
  });
});
