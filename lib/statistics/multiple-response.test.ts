import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSums } from './base.ts';
import { hasValue } from './estimate.ts';
import { type MultipleResponseStratum, multipleResponse } from './multiple-response.ts';

type Person = readonly [w: number, named: readonly boolean[]];
const options = 3;
const anyPerson: fc.Arbitrary<Person> = fc.tuple(
  fc.double({ min: 0.2, max: 4, noNaN: true }),
  fc.array(fc.boolean(), { minLength: options, maxLength: options }),
);

const stratumOf = (people: readonly Person[], outside: number): MultipleResponseStratum => {
  const byMentions = (members: readonly Person[]) =>
    [0, 1, 2, 3].map((m) =>
      addSums(members.filter(([, named]) => named.filter(Boolean).length === m).map(([w]) => ({ n: 1, w, w2: w * w }))),
    );
  return {
    size: people.length + outside,
    base: byMentions(people),
    options: Array.from({ length: options }, (_, at) => byMentions(people.filter(([, named]) => named[at]))),
  };
};

describe('multipleResponse', () => {
  it('has mention shares that sum to 1 and respondent shares that sum to the mean number of mentions', () => {
    const stratum = fc.tuple(fc.array(anyPerson, { minLength: 2, maxLength: 30 }), fc.nat(9));
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 2 }), (strata) => {
        const found = multipleResponse(strata.map(([people, outside]) => stratumOf(people, outside)));
        const people = strata.flatMap(([all]) => all);
        expect(found.mentions).toBe(people.flatMap(([, named]) => named).filter(Boolean).length);
        fc.pre(found.mentions > 0);
        const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
        expect(sum(found.options.map(({ ofMentions }) => ofMentions?.value ?? 0))).toBeCloseTo(1, 10);
        const ofRespondents = found.options.map((each) =>
          hasValue(each.ofRespondents) ? each.ofRespondents.value : 0,
        );
        expect(hasValue(found.meanMentions) && found.meanMentions.value).toBeCloseTo(sum(ofRespondents), 10);
        const none = people.filter(([, named]) => !named.some(Boolean));
        expect(hasValue(found.none) && found.none.value).toBeCloseTo(
          sum(none.map(([w]) => w)) / sum(people.map(([w]) => w)),
          10,
        );
      }),
    );
  });

  it('has no share of mentions where nobody named anything, and no error in a lonely stratum', () => {
    const silent = stratumOf([[1, [false, false, false]]], 5);
    expect(multipleResponse([silent]).options[0]).not.toHaveProperty('ofMentions');
    const lonely = multipleResponse([stratumOf([[1, [true, false, false]]], 0)]);
    expect(lonely.options[0]?.ofMentions).toEqual({ value: 1 });
    const adjusted = multipleResponse([stratumOf([[1, [true, true, false]]], 0)], { lonely: 'adjust' });
    expect(adjusted.options[0]?.ofMentions).toEqual({ value: 0.5, se: 0 });
    expect(multipleResponse([]).options).toEqual([]);
  });

  const some = stratumOf(
    [
      [1, [true, false, false]],
      [2, [true, true, false]],
      [1.5, [false, false, false]],
      [1, [false, true, true]],
    ],
    4,
  );

  it('is not touched by a stratum that nobody of the base is in, however small', () => {
    const expected = multipleResponse([some]);
    expect(expected.options[0]?.ofMentions?.se).toBeGreaterThan(0);
    expect(multipleResponse([some, { size: 1, base: [], options: [] }])).toEqual(expected);
    expect(multipleResponse([some, stratumOf([], 1)])).toEqual(expected);
  });

  it('has no error with a lonely stratum beside others, unless a rule is asked for', () => {
    const lonely = stratumOf([[1, [true, false, false]]], 0);
    expect(multipleResponse([some, lonely]).options[0]?.ofMentions).not.toHaveProperty('se');
    expect(multipleResponse([some, lonely], { lonely: 'certainty' }).options[0]?.ofMentions).toHaveProperty('se');
  });

  it('has no mentions of an option that nobody chose, also where no counts are given for it', () => {
    const found = multipleResponse([{ ...some, options: [...some.options, []] }, some]);
    expect(found.options[options]).toMatchObject({
      count: 0,
      ofRespondents: { value: 0 },
      ofMentions: { value: 0, se: 0 },
    });
  });
});
