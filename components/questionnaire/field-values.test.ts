import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { entriesOfSection, givenIn, givenWith } from './field-values.ts';

const { questionnaire } = newestQuestionnaire();

describe('the values of the fields', () => {
  const given = {
    kin_across: [1, 3],
    last_trip: 2,
    trip_purpose: [4, 96],
    trip_purpose_96_text: 'рыбалка',
    barriers: { queue: 2, cost: -1 },
  };

  it('hold what was given, and give it back', () => {
    expect(givenIn(questionnaire, 'mobility', entriesOfSection(questionnaire, 'mobility', given))).toEqual(given);
    const economy = { partner_share: -1 };
    expect(givenIn(questionnaire, 'economy', entriesOfSection(questionnaire, 'economy', economy))).toEqual(economy);
  });

  it('take the place of what stood in their section, and of nothing else', () => {
    const values = entriesOfSection(questionnaire, 'mobility', { last_trip: 5 });
    expect(givenWith(questionnaire, 'mobility', { ...given, sex: 1 }, values)).toEqual({ sex: 1, last_trip: 5 });
  });
});
