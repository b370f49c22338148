import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { ageGroupOf, ageWords, districtKeys, sexWords } from './population-codes.ts';

describe('the codes of a margins file', () => {
  const { questionnaire } = newestQuestionnaire();
  const optionsOf = (id: string) => {
    const item = questionnaire.byId.get(id);
    return item !== undefined && 'options' in item ? item.options.filter(({ code }) => code > 0) : [];
  };

  it('are those of the questionnaire', () => {
    const english = (id: string) => new Map(optionsOf(id).map(({ code, label }) => [code, label.en]));
    expect(new Map([...english('sex')].map(([code, label]) => [code, label.toLowerCase()]))).toEqual(sexWords);
    const ages = [...english('age_group')].map(([code, label]) => [
      code,
      label.replace('–', '-').replace(' or older', '+'),
    ]);
    expect(ages).toEqual([...ageWords]);
    expect([...districtKeys.keys()]).toEqual([1, 2]);
  });

  it('make the three groups of age that the questionnaire has', () => {
    const age3 = questionnaire.definition.recodes.find(({ id }) => id === 'age3');
    for (const { code, from } of age3?.options ?? []) {
      expect(from.map((band) => ageGroupOf('age3', band))).toEqual(from.map(() => code));
    }
    expect(age3?.options).toHaveLength(3);
    expect([1, 2, 3, 4, 5, 6].map((band) => ageGroupOf('age_35', band))).toEqual([1, 1, 2, 2, 2, 2]);
    expect([1, 2, 3, 4, 5, 6].map((band) => ageGroupOf('age_55', band))).toEqual([1, 1, 1, 1, 2, 2]);
    expect(ageGroupOf('age3', -2)).toBe(-2);
  });
});
