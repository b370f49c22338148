/** Answers of several groups as those of one, and of a group without a part of it. */
import type { GroupAnswers, StratumAnswers } from '#lib/results/row-answers.ts';
import { addSums, nobody, type Sums, subtractSums } from '#lib/statistics/base.ts';

type Join = (a: Sums, b: Sums) => Sums;

const join = (a: GroupAnswers, b: GroupAnswers, sums: Join): GroupAnswers => ({
  group: a.group,
  tally: { ...a.tally, valid: sums(a.tally.valid, b.tally.valid) },
  strata: a.strata.map((stratum, h): StratumAnswers => {
    const other = b.strata[h];
    if (other === undefined) throw new Error('groups of two designs');
    return {
      ...stratum,
      base: sums(stratum.base, other.base),
      chosen: stratum.chosen.map((each, part) => sums(each, other.chosen[part] ?? nobody)),
      answers: [],
    };
  }),
});

const add: Join = (a, b) => addSums([a, b]);

/** Values of a scale are left out: no mean is made of a sum. */
export const addAnswers = (groups: readonly GroupAnswers[]): GroupAnswers => {
  const [first, ...others] = groups;
  if (first === undefined) throw new Error('no group to add');
  return others.reduce((sum, each) => join(sum, each, add), first);
};

export const withoutAnswers = (whole: GroupAnswers, part: GroupAnswers): GroupAnswers =>
  join(whole, part, subtractSums);
