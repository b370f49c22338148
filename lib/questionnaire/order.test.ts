import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { drawOrder, orderedOptions, orderedRows, orderedSections } from './order.ts';

const { questionnaire } = newestQuestionnaire();
const draws = { scaleOrder: 'ascending', blockOrder: 'levels-first', optionSeed: 731 } as const;
const item = (id: string) => {
  const found = questionnaire.byId.get(id);
  if (found === undefined || !('options' in found)) throw new Error(id);
  return found;
};
const codes = (
  id: string,
  changed: Partial<Record<keyof typeof draws, unknown>> = {},
  locale: 'ru' | 'kk' | 'en' = 'ru',
) => orderedOptions(item(id), { ...draws, ...changed } as never, locale).map(({ code }) => code);

describe('orderedOptions', () => {
  it('turns the steps of a reversible item and leaves what is outside the scale last', () => {
    expect(codes('coop_rating')).toEqual([1, 2, 3, 4, 5, 90]);
    expect(codes('coop_rating', { scaleOrder: 'descending' })).toEqual([5, 4, 3, 2, 1, 90]);
    expect(codes('last_trip', { scaleOrder: 'descending' })).toEqual([1, 2, 3, 4, 5]);
  });

  it('shuffles repeatably, differently for another seed, with "other" and the exclusive option last', () => {
    const first = codes('measures');
    expect(codes('measures')).toEqual(first);
    expect(first.slice(-2)).toEqual([96, 90]);
    expect([...first].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 90, 96]);
    const orders = new Set(Array.from({ length: 30 }, (_, seed) => codes('measures', { optionSeed: seed }).join()));
    expect(orders.size).toBeGreaterThan(25);
  });

  it('puts every option on every place about equally often', () => {
    const firsts = new Map<number, number>();
    for (let seed = 0; seed < 10_000; seed += 1) {
      const first = codes('measures', { optionSeed: seed * 7919 })[0] as number;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // 1,000 expected for each of ten; five standard errors are 150.
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(firsts.size).toBe(10);
  });

  it('sorts by the alphabet of the language where the item says so', () => {
    expect(codes('home_language', {}, 'ru')).toEqual([1, 2, 3, 4, 5, 96]);
    expect(codes('home_language', {}, 'kk').at(-1)).toBe(96);
  });
});

describe('orderedSections and orderedRows', () => {
  const ids = (blockOrder: string) => orderedSections(questionnaire, { ...draws, blockOrder }).map(({ id }) => id);
  it('lets the two groups change places and nothing else', () => {
    expect(ids('levels-first')).toEqual(questionnaire.sections.map(({ id }) => id));
    expect(ids('social-first')).toEqual([
      'screening',
      'mobility',
      'economy',
      'social',
      'trust',
      'levels',
      'eaeu',
      'future',
      'information',
      'about_you',
    ]);
  });
  it('shuffles the rows of barriers and keeps those of coop_rating', () => {
    const rows = (id: string) => {
      const grid = item(id);
      return grid.type === 'grid' ? orderedRows(grid, draws).map((row) => row.id) : [];
    };
    expect(rows('coop_rating')).toEqual(['country', 'region', 'district']);
    expect([...rows('barriers')].sort()).toEqual([
      'comm',
      'cost',
      'docs',
      'lang',
      'law',
      'queue',
      'transport',
      'trust',
    ]);
  });
});

describe('drawOrder', () => {
  it('makes the three draws from three numbers', () => {
    expect(drawOrder(questionnaire, [0.1, 0.9, 0.5])).toEqual({
      scaleOrder: 'ascending',
      blockOrder: 'social-first',
      optionSeed: 1073741823,
    });
  });
});
