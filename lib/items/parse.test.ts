/** What each item type refuses, and why, case by case. */
import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { itemType } from './registry.ts';

const { byId } = newestQuestionnaire().questionnaire;
const parse = (id: string, value: unknown) => {
  const item = byId.get(id);
  if (item === undefined) throw new Error(id);
  return itemType(item).parse(item, value);
};

describe('parse', () => {
  it.each([
    ['sex', 3, { fault: 'not-an-option' }],
    ['sex', '1', { fault: 'not-an-option' }],
    ['sex', -1, { fault: 'not-an-option' }],
    ['sex', -2, -2],
    ['age_group', -2, -2],
    ['kin_across', [], { fault: 'malformed' }],
    ['kin_across', [1, 1], { fault: 'repeated' }],
    ['kin_across', [1, 90], { fault: 'exclusive' }],
    ['kin_across', [1, -2], { fault: 'exclusive' }],
    ['kin_across', [1, 7], { fault: 'not-an-option' }],
    ['kin_across', -1, { fault: 'malformed' }],
    ['measures', [1, 2, 3, 4], { fault: 'too-many', limit: 3 }],
    ['barriers', { queue: 4 }, { fault: 'not-an-option', row: 'queue' }],
    ['barriers', { moon: 1 }, { fault: 'malformed', row: 'moon' }],
    ['barriers', { queue: -1, cost: 90 }, { queue: -1, cost: 90 }],
    ['barriers', [1], { fault: 'malformed' }],
    ['barriers', {}, { fault: 'malformed' }],
    ['trust_general', 11, { fault: 'not-an-option' }],
    ['trust_general', 5.5, { fault: 'not-an-option' }],
    ['partner_share', 101, { fault: 'out-of-range', limit: 100 }],
    ['partner_share', -7, { fault: 'out-of-range', limit: 0 }],
    ['partner_share', 20.5, { fault: 'not-a-step', limit: 1 }],
    ['partner_share', '20', { fault: 'not-a-number' }],
    ['social_priority', [1, 2, 3, 4], { fault: 'too-many', limit: 3 }],
    ['social_priority', [1, 1], { fault: 'repeated' }],
    ['social_priority', [90, 1], { fault: 'exclusive' }],
    ['open_comment', 'а'.repeat(501), { fault: 'too-long', limit: 500 }],
    ['open_comment', '😀'.repeat(500), '😀'.repeat(500)],
    ['open_comment', '   ', { fault: 'not-text' }],
    ['open_comment', 'a\uD800', { fault: 'not-text' }],
    ['open_comment', '-5', '-5'],
    ['settlement', 36610404101, { fault: 'not-an-option' }],
    ['settlement', 36610404, 36610404],
    ['settlement', 96, 96],
  ])('%s %j -> %j', (id, value, expected) => {
    expect(parse(id, value)).toEqual(expected);
  });
});

describe('fromForm', () => {
  const read = (id: string, entries: readonly (readonly [string, string])[]) => {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    const item = byId.get(id);
    return item && itemType(item).fromForm(item, form);
  };
  it.each([
    ['partner_share', [['partner_share', ' 20 ']], 20],
    ['partner_share', [['partner_share', '20,5']], 20.5],
    ['partner_share', [['partner_share', '-1']], '-1'],
    ['partner_share', [['partner_share', 'двадцать']], 'двадцать'],
    [
      'partner_share',
      [
        ['partner_share', ''],
        ['partner_share_missing', '-1'],
      ],
      -1,
    ],
    [
      'kin_across',
      [
        ['kin_across', '1'],
        ['kin_across', '3'],
      ],
      [1, 3],
    ],
    ['kin_across', [['kin_across', '-2']], -2],
    [
      'barriers',
      [
        ['barriers_queue', '2'],
        ['barriers_cost', '-1'],
      ],
      { queue: 2, cost: -1 },
    ],
    [
      'social_priority',
      [
        ['social_priority_r1', '4'],
        ['social_priority_r2', ''],
      ],
      [4],
    ],
    [
      'social_priority',
      [
        ['social_priority_r1', ''],
        ['social_priority_r2', '4'],
      ],
      [undefined, 4],
    ],
    ['open_comment', [['open_comment', 'а\r\nб']], 'а\nб'],
  ] as const)('%s %j', (id, entries, expected) => {
    expect(read(id, entries)).toEqual(expected);
  });
});
