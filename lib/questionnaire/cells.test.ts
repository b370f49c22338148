import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/items/item-type.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { cellsOf, variablesOf } from './cells.ts';

const { questionnaire } = newestQuestionnaire();
const draws = { scaleOrder: 'ascending', blockOrder: 'levels-first', optionSeed: 1 } as const;
const row = (answers: Answers, lastSection: string | null = null, blockOrder = 'levels-first') => {
  const cells = cellsOf(questionnaire, { answers, lastSection, draws: { ...draws, blockOrder }, optionalItems: [] });
  return Object.fromEntries(variablesOf(questionnaire).map(({ name }, index) => [name, cells[index]]));
};

describe('cellsOf', () => {
  it('writes answers, chosen and shown options, ranks and texts under their columns', () => {
    const cells = row({
      district: 2,
      last_trip: 1,
      kin_across: [1, 3],
      trip_purpose: [96],
      trip_purpose_96_text: 'к врачу',
      social_priority: [4, 1],
      barriers: { queue: 2, cost: -1 },
      open_comment: '-5',
    });
    expect(cells).toMatchObject({
      district: 2,
      kin_across_1: 1,
      kin_across_2: 0,
      kin_across_3: 1,
      trip_purpose_96: 1,
      trip_purpose_96_text: 'к врачу',
      social_priority_r1: 4,
      social_priority_r2: 1,
      social_priority_r3: -5,
      barriers_queue: 2,
      barriers_cost: -1,
      barriers_law: -5,
      open_comment: '-5',
      open_comment_given: 1,
    });
  });

  it('spreads a missing code over all columns of an item and never fills with zero', () => {
    const cells = row({ kin_across: -2, social_priority: -1 });
    expect(cells).toMatchObject({
      kin_across_1: -2,
      kin_across_90: -2,
      social_priority_r1: -1,
      social_priority_r3: -1,
    });
  });

  it('derives -3 where the routing passed, -4 where the wave left the item out, -5 where it was left empty', () => {
    const cells = row({ last_trip: 5, trip_freq: 2, trip_purpose: [1] });
    expect(cells).toMatchObject({
      trip_freq: -3,
      trip_purpose_1: -3,
      trip_purpose_96_text: '',
      ethnicity: -4,
      education: -5,
    });
    expect(cells).toMatchObject({ open_comment: '', open_comment_given: -5 });
  });

  it('derives -6 after the section where a partial response ended, in the order that response saw', () => {
    expect(row({}, 'levels')).toMatchObject({ coop_aware: -5, eaeu_know: -6, trust_general: -6 });
    expect(row({}, 'levels', 'social-first')).toMatchObject({ coop_aware: -5, eaeu_know: -6, trust_general: -5 });
  });
});
