import { describe, expect, it } from 'vitest';
import { rCode } from '#lib/results/r-code.ts';
import { gradientPairs, guessLines, indicesLines } from './r-lines.ts';

const code = (item: ReturnType<typeof guessLines>): string =>
  rCode({
    title: 'a study',
    wave: 'trial',
    dataVersion: 7,
    file: 'trial.csv',
    stratum: 'district',
    by: 'district',
    groups: [1, 2],
    item,
    derived: [],
    filter: [],
  });

describe('R code of the indices', () => {
  const pairs = gradientPairs([{ item: 'coop_rating', row: 'district' }]);
  const written = code(indicesLines([1, 2], pairs));

  it('says what each code is worth, as a fraction', () => {
    expect(written).toContain('part("contact_freq", c(1, 2, 3, 4, 5, 6), c(0/5, 1/5, 2/5, 3/5, 4/5, 5/5))');
    expect(written).toContain('part("last_trip", c(1, 2, 3, 4, 5), c(4/4, 3/4, 2/4, 1/4, 0/4))');
    expect(written).toContain('anyof(c("kin_across_1", "kin_across_2", "kin_across_3", "kin_across_4"))');
  });

  it('takes missing codes out of every variable it uses', () => {
    const made = written.split('\n').find((line) => line.startsWith('for (name in c("kin_across_1"')) ?? '';
    for (const name of ['barriers_queue', 'comfort_boss', 'coop_rating_district', 'coop_rating_country', 'district']) {
      expect(made).toContain(`"${name}"`);
    }
  });

  it('takes the nearer level minus the country', () => {
    expect(written).toContain('average(step("coop_rating_district") - step("coop_rating_country"), g)');
  });
});

it('compares each side with its own record only', () => {
  const guesses = [
    { group: 1, side: 'side_ru' as const, guesses: { group: 1, withheld: 'below-smallest' as const } },
    {
      group: 2,
      side: 'side_kz' as const,
      record: { year: 2025, sharePct: 19.2 },
      guesses: { group: 2, withheld: 'below-smallest' as const },
    },
  ];
  const written = code(guessLines(guesses));
  expect(written).toContain('print(c(accurate = share(as.numeric(abs(guess - 19.2) <= 10), 2)))');
  expect(written).not.toContain('# group 1');
});
