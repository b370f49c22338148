import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { completeness, statusOf } from './completeness.ts';
import { parseAnswers } from './validation.ts';

const { questionnaire } = newestQuestionnaire();
const eligible = { consent: 1, age_group: 3, district: 2 };
const refusal = (answers: Record<string, unknown>, optional: readonly string[] = []) => {
  const parsed = parseAnswers(questionnaire, answers, optional);
  return 'errors' in parsed ? parsed.errors : [];
};

describe('parseAnswers', () => {
  it('takes a response that answers no more than it must', () => {
    expect(parseAnswers(questionnaire, eligible)).toEqual({ answers: eligible, hidden: [] });
  });

  it.each([
    [{ ...eligible, moon: 1 }, 'moon', 'unknown-item'],
    [{ ...eligible, sex: 9 }, 'sex', 'not-an-option'],
    [{ ...eligible, sex: -3 }, 'sex', 'not-an-option'],
    [{ ...eligible, barriers: { queue: 9 } }, 'barriers_queue', 'not-an-option'],
    [{ ...eligible, settlement: 36610404 }, 'settlement', 'not-an-option'],
    [{ ...eligible, ethnicity: 1 }, 'ethnicity', 'unknown-item'],
    [{ age_group: 3, district: 2 }, 'consent', 'required'],
    [{ consent: 1, district: 2 }, 'age_group', 'required'],
    [{ consent: 1, age_group: 3 }, 'district', 'required'],
    [{ ...eligible, consent: 2 }, 'consent', 'no-consent'],
    [{ ...eligible, age_group: 0 }, 'age_group', 'under-age'],
    [{ ...eligible, district: 3 }, 'district', 'not-resident'],
  ])('refuses %j, naming %s: %s', (answers, variable, code) => {
    expect(refusal(answers)).toEqual([{ variable, code }]);
  });

  it('names every fault at once', () => {
    expect(refusal({ ...eligible, sex: 9, partner_share: 101 })).toEqual([
      { variable: 'sex', code: 'not-an-option' },
      { variable: 'partner_share', code: 'out-of-range', limit: 100 },
    ]);
  });

  it('keeps answers that the routing did not show, and names them', () => {
    const parsed = parseAnswers(questionnaire, { ...eligible, last_trip: 5, trip_freq: 2 });
    expect(parsed).toMatchObject({ answers: { trip_freq: 2 }, hidden: ['trip_freq'] });
  });

  it('takes an optional item where the wave asks it', () => {
    expect(refusal({ ...eligible, ethnicity: 1 }, ['ethnicity'])).toEqual([]);
  });
});

describe('completeness', () => {
  it.each([
    [0.8, 'complete'],
    [0.799, 'partial'],
    [0.5, 'partial'],
    [0.499, 'break-off'],
  ] as const)('%d is %s', (share, status) => {
    expect(statusOf(share)).toBe(status);
  });

  it('counts core items asked; -1 and -2 are answers, open text, settlement and optional items are no core', () => {
    const asked = completeness(questionnaire, eligible);
    expect(completeness(questionnaire, { ...eligible, sex: -2 })).toBeGreaterThan(asked);
    expect(completeness(questionnaire, { ...eligible, open_comment: 'а', settlement: 96 })).toBe(asked);
    // 44 items less one text, the settlement, one optional item and six that are not relevant leave 35.
    expect(asked).toBeCloseTo(3 / 35, 10);
  });
});
