import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { variablesOf } from './cells.ts';
import { codebook } from './codebook.ts';

const { questionnaire } = newestQuestionnaire();

describe('the codebook', () => {
  it('names every column of the data set, in order, in every language', () => {
    const columns = variablesOf(questionnaire).map(({ name }) => name);
    for (const locale of locales) {
      const names = codebook(questionnaire, locale).flatMap(({ items }) =>
        items.flatMap(({ variables }) => variables.map(({ name }) => name)),
      );
      expect(names).toEqual(columns);
    }
  });

  it('gives values and missing codes their words', () => {
    const items = codebook(questionnaire, 'ru').flatMap((section) => section.items);
    const sex = items.find(({ id }) => id === 'sex')?.variables[0];
    expect(sex?.values).toEqual([
      { code: 1, label: 'Мужской' },
      { code: 2, label: 'Женский' },
    ]);
    expect(sex?.missing.map(({ code }) => code)).toEqual([-2, -3, -4, -5, -6]);
    expect(sex?.missing[0]?.label).toBe('Не хочу отвечать');
  });

  it('leaves no token open', () => {
    for (const locale of locales) {
      expect(JSON.stringify(codebook(questionnaire, locale)).replace(/\{row\}/g, '')).not.toMatch(/\{\w+(\.\w+)?\}/);
    }
  });

  it('sets the question of the consent apart from what is said before it', () => {
    const consent = codebook(questionnaire, 'en')[0]?.items[0];
    expect(consent?.text).toBe('Do you agree to take part?');
    expect(consent?.introduction.length).toBeGreaterThan(3);
  });
});
