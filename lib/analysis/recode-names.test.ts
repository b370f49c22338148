import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { recodable, recodeFault } from './recode-names.ts';

describe('recodeFault', () => {
  it.each([
    ['wide_age', 'age_group', undefined],
    ['cheap', 'price_compare', undefined],
    ['fast', 'barriers_queue', undefined],
    ['talk', 'open_comment', 'unknown-variable'],
    ['wide_age', 'wide_age', 'unknown-variable'],
    ['sex', 'age_group', 'name-taken'],
    ['age3', 'age_group', 'name-taken'],
    ['weight_pop', 'age_group', 'name-taken'],
    ['coop_wish_top2', 'coop_wish', 'name-taken'],
    ['language_trust', 'coop_wish', 'name-taken'],
  ])('%s of %s: %s', (name, from, fault) => {
    expect(recodeFault({ name, from }, catalogue)).toBe(fault);
  });
});

it('offers each variable once, in the order of the questionnaire', () => {
  const names = recodable(catalogue).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 4)).toEqual(['consent', 'age_group', 'sex', 'district']);
});
