import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { entriesOf, foldName, searchEntries } from './search.ts';

const item = newestQuestionnaire().questionnaire.byId.get('settlement');
if (item?.type !== 'dictionary-choice') throw new Error('no settlement');
const { entries: dictionary } = item;
const find = (district: number, typed: string, locale: 'ru' | 'kk' | 'en' = 'ru') =>
  searchEntries(entriesOf(dictionary, district, locale), dictionary.fold, typed).map(({ name }) => name);

describe('the search for a settlement', () => {
  it.each([
    [2, 'перемётное', 'Переметное'],
    [2, 'ПЕРЕМЕТ', 'Переметное'],
    [2, 'бейбитшилик', 'Бейбітшілік'],
    [2, 'бейбітшілік', 'Бейбітшілік'],
    [1, 'большаячерниговка', 'Большая Черниговка'],
    [1, 'Bolshaya', 'Большая Черниговка'],
  ])('district %i, %s finds %s', (district, typed, name) => {
    expect(find(district, typed)).toContain(name);
  });

  it('finds by the name of the parent, after what has the name itself', () => {
    const found = find(2, 'бейбитшилик');
    expect(found[0]).toBe('Бейбітшілік');
    expect(found.length).toBeGreaterThan(1);
  });

  it('lists everything in the order of the language while nothing is typed, and one district only', () => {
    const all = find(2, '');
    expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'ru')));
    expect(all).toHaveLength(dictionary.entries.filter(({ parent }) => parent >= 274000000).length);
    expect(find(1, 'переметное')).toEqual([]);
  });

  it('shows the Russian name where the Kazakh one is not known', () => {
    for (const { name, parentName } of entriesOf(dictionary, 2, 'kk')) expect(name && parentName).toBeTruthy();
  });

  it('folds case, spaces, hyphens and full stops', () => {
    expect(foldName(dictionary.fold, ' Қ-ы. Ё')).toBe('кые');
  });
});
