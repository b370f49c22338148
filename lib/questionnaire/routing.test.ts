import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/items/item-type.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { relevantItems } from './routing.ts';

const { questionnaire } = newestQuestionnaire();
const shows = (answers: Answers, id: string, optional: readonly string[] = []) =>
  relevantItems(questionnaire, answers, optional).has(id);

describe('relevantItems', () => {
  it.each([
    ['trip_freq', { last_trip: 2 }, true],
    ['trip_freq', { last_trip: 3 }, false],
    ['trip_purpose', { last_trip: 3 }, true],
    ['trip_purpose', { last_trip: 4 }, false],
    ['crossing_time', { last_trip: 1, crossing_used: 1 }, true],
    ['crossing_time', { last_trip: 1, crossing_used: 6 }, false],
    ['eaeu_attitude', { eaeu_know: 2 }, true],
    ['eaeu_attitude', { eaeu_know: 1 }, false],
    ['trip_purpose_96_text', { last_trip: 1, trip_purpose: [4, 96] }, true],
    ['trip_purpose_96_text', { last_trip: 1, trip_purpose: [4] }, false],
    ['social_priority_96_text', { social_priority: [96] }, true],
  ] as const)('%s for %j: %s', (id, answers, expected) => {
    expect(shows(answers as Answers, id)).toBe(expected);
  });

  it('lets a missing code never satisfy "in" and always satisfy "not in"', () => {
    for (const last of [-1, -2]) expect(shows({ last_trip: last }, 'trip_freq')).toBe(false);
    for (const used of [-1]) expect(shows({ last_trip: 1, crossing_used: used }, 'crossing_time')).toBe(true);
    expect(shows({ last_trip: 1 }, 'crossing_time')).toBe(true);
    expect(shows({}, 'trip_freq')).toBe(false);
  });

  it('counts nothing that was answered to an item which is itself hidden', () => {
    expect(shows({ last_trip: 5, trip_purpose: [96] }, 'trip_purpose_96_text')).toBe(false);
  });

  it('shows an optional item only where the wave switches it on', () => {
    expect(shows({}, 'ethnicity')).toBe(false);
    expect(shows({}, 'ethnicity', ['ethnicity'])).toBe(true);
  });
});
