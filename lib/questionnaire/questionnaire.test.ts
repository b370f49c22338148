import { describe, expect, it } from 'vitest';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { Definition } from './definition.ts';
import { compileQuestionnaire } from './questionnaire.ts';

const { questionnaire, hash } = newestQuestionnaire();
const changed = (change: (items: Definition['sections'][number]['items']) => unknown): Definition => {
  const [first, ...rest] = questionnaire.definition.sections;
  return { ...questionnaire.definition, sections: [{ ...first, items: change(first?.items ?? []) } as never, ...rest] };
};

describe('the questionnaire', () => {
  it('holds the whole instrument: ten sections, 44 items, and eight texts of "other"', () => {
    expect(questionnaire.sections).toHaveLength(10);
    expect(questionnaire.items.filter((item) => !('otherOf' in item))).toHaveLength(44);
    expect(questionnaire.items.filter((item) => 'otherOf' in item)).toHaveLength(8);
  });

  it('is what it was when its version was published', () => {
    expect(catalogue).toHaveLength(1);
    expect(hash).toBe('623dbfac9f0b16b4b29bf1945cb787ab4b04947804384517a8d57067a4371fb7');
  });

  it('refuses an item that depends on a later one, a name twice, and a dictionary that is not there', () => {
    const early = changed(([item, ...items]) => [{ ...item, relevant: [{ item: 'sex', in: [1] }] }, ...items]);
    expect(() => compileQuestionnaire(early)).toThrow('consent depends on sex');
    expect(() => compileQuestionnaire(changed((items) => [...items, ...items.slice(0, 1)]))).toThrow(
      'two items are called consent',
    );
    expect(() => compileQuestionnaire({ ...questionnaire.definition, dictionaries: {} })).toThrow(
      'dictionary settlements',
    );
  });
});
