/** Indices, contact beside trust and the gradient, against the same figures counted row by row. */
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '#lib/analysis/sample.ts';
import { locales } from '#lib/i18n/locale.ts';
import type { WeightRun } from '#lib/weights/weight-run.ts';
import { contactAndTrust } from './contact-and-trust.ts';
import { gradients } from './gradient.ts';
import { indexDefinition, indexDefinitions } from './index-definitions.ts';
import { indexFigures } from './index-figures.ts';
import { levelOf, partValues, valuesOf } from './index-values.ts';
import { codesOf, errorOf, file, halfWidth, inDistrict, mean, study, valuesIn } from './sample.ts';
import { studyRows } from './study-rows.ts';

describe('an index', () => {
  const values = valuesIn(valuesOf(file, indexDefinition('trust')).index);
  const figures = indexFigures(studyRows(study), indexDefinition('trust'));

  it.each([1, 2])('has its mean, interval and histogram in district %i', (district) => {
    const rows = inDistrict(district);
    const given = rows.map((row) => values[row] as number).filter((value) => !Number.isNaN(value));
    const group = figures.groups.find((each) => each.group === district);
    if (group === undefined || group.withheld !== undefined) throw new Error('withheld');
    expect(group.n).toBe(given.length);
    expect(group.mean.value).toBeCloseTo(mean(given), 12);
    // t(df, 0.975) is between 1.96 and 1.98 on these bases
    const t = halfWidth(group.mean) / errorOf(given, rows.length);
    expect(t > 1.959 && t < 1.98).toBe(true);
    expect(group.classes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(group.without).toBeCloseTo(1 - given.length / rows.length, 12);
  });

  it('differs between the districts by the difference of the means, the first minus the second', () => {
    const [a, b] = figures.groups;
    if (a?.withheld !== undefined || b?.withheld !== undefined) throw new Error('withheld');
    const { difference } = figures;
    if (difference === undefined || difference.reason !== undefined) throw new Error('no difference');
    expect([a?.group, b?.group]).toEqual([1, 2]);
    expect(difference.value).toBeCloseTo((a?.mean.value ?? 0) - (b?.mean.value ?? 0), 12);
  });

  /** The formula on the answers of every person, one after the other. */
  const alphaOf = (people: readonly (readonly number[])[]): number => {
    const k = people[0]?.length ?? 0;
    const spread = (of: readonly number[]): number => of.reduce((sum, value) => sum + (value - mean(of)) ** 2, 0);
    const items = Array.from({ length: k }, (_, item) => spread(people.map((answers) => answers[item] as number)));
    const whole = spread(people.map((answers) => answers.reduce((sum, value) => sum + value, 0)));
    return (k / (k - 1)) * (1 - items.reduce((sum, each) => sum + each, 0) / whole);
  };

  it.each(indexDefinitions)(
    '$id has an alpha by district and language over those who answered every part',
    ({ id }) => {
      const parts = indexDefinition(id).parts.map((part) => valuesIn(partValues(file, part)));
      const found = indexFigures(studyRows(study), indexDefinition(id)).alphas;
      expect(found.map(({ group, locale }) => [group, locale])).toEqual(
        [1, 2].flatMap((group) => [undefined, 'ru', 'kk', 'en'].map((locale) => [group, locale])),
      );
      for (const { group, locale, ...alpha } of found) {
        const people = inDistrict(group)
          .filter((row) => locale === undefined || locales[(codesOf('locale')[row] as number) - 1] === locale)
          .map((row) => parts.map((part) => part[row] as number))
          .filter((answers) => !answers.some(Number.isNaN));
        if (people.length < 10) expect(alpha).toEqual({ reason: 'below-smallest' });
        else expect(alpha).toMatchObject({ n: people.length, alpha: expect.closeTo(alphaOf(people), 12) });
      }
    },
  );

  it('is weighted by the classes of a run', () => {
    const weightOf = (sex: number | undefined): number => (sex === 1 ? 2 : 3);
    const classes = [1, 2, -1].map((sex) => ({ codes: [sex], n: 1, population: weightOf(sex), equal: 1 }));
    const run = { number: 1, through: Number.MAX_SAFE_INTEGER, variables: ['sex'], classes } as unknown as WeightRun;
    const weighted = indexFigures(
      studyRows({ ...study, weights: { weight: 'population', run } }),
      indexDefinition('trust'),
    );
    const rows = inDistrict(1).filter((row) => !Number.isNaN(values[row]));
    const w = rows.map((row) => weightOf(codesOf('sex')[row]));
    const total = w.reduce((sum, each) => sum + each, 0);
    const expected = rows.reduce((sum, row, at) => sum + (w[at] as number) * (values[row] as number), 0) / total;
    const group = weighted.groups[0];
    if (group === undefined || group.withheld !== undefined) throw new Error('withheld');
    expect(group.mean.value).toBeCloseTo(expected, 12);
    expect(group.nEff).toBeCloseTo(total ** 2 / w.reduce((sum, each) => sum + each * each, 0), 9);
  });

  it('shows nothing of a district with too few answers', () => {
    const few = { ...study, filter: [{ variable: 'settlement', codes: [999_999_999] }] };
    expect(indexFigures(studyRows(few), indexDefinition('trust')).groups).toEqual([
      { group: 1, withheld: 'below-smallest' },
      { group: 2, withheld: 'below-smallest' },
    ]);
  });
});

describe('contact and trust', () => {
  it('gives the mean of trust at each level of contact', () => {
    const contact = valuesIn(valuesOf(file, indexDefinition('contact')).index);
    const trust = valuesIn(valuesOf(file, indexDefinition('trust')).index);
    const district = contactAndTrust(studyRows(study))[0];
    for (const at of district?.means ?? []) {
      const given = inDistrict(1)
        .filter((row) => levelOf(contact[row] as number) === at.level)
        .map((row) => trust[row] as number)
        .filter((value) => !Number.isNaN(value));
      if (given.length < 10) expect(at.withheld).toBe('below-smallest');
      else expect(at).toMatchObject({ n: given.length, mean: { value: expect.closeTo(mean(given), 12) } });
    }
    expect(district?.means).toHaveLength(3);
  });
});

describe('the gradient', () => {
  it('is the mean difference within each person, steps only', () => {
    const found = gradients(studyRows(study), sampleEntry.questionnaire);
    expect(found.map(({ item, row }) => `${item} ${row}`)).toEqual([
      ...['coop_rating region', 'coop_rating district', 'coop_change region', 'coop_change district'],
      ...['coop_benefit region', 'coop_benefit district', 'coop_benefit family'],
    ]);
    const [near, far] = [codesOf('coop_rating_district'), codesOf('coop_rating_country')];
    const isStep = (code: number | undefined): boolean => code !== undefined && code >= 1 && code <= 5;
    const rows = inDistrict(1);
    const both = rows.filter((row) => isStep(near[row]) && isStep(far[row]));
    const differences = both.map((row) => (near[row] as number) - (far[row] as number));
    const group = found[1]?.groups[0];
    if (group === undefined || group.withheld !== undefined) throw new Error('withheld');
    expect([group.group, group.n]).toEqual([1, both.length]);
    expect(group.difference.value).toBeCloseTo(mean(differences), 12);
    expect(group.near - group.far).toBeCloseTo(mean(differences), 12);
    const t = halfWidth(group.difference) / errorOf(differences, rows.length);
    expect(t > 1.959 && t < 1.98).toBe(true);
  });
});
