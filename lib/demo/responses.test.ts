import { describe, expect, it } from 'vitest';
import { parseAnswers } from '#lib/questionnaire/validation.ts';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { draftSchema, submissionSchema } from '#lib/responses/submission.ts';
import { type DemoPlan, syntheticBreakOffs, syntheticDrafts, syntheticResponses } from './responses.ts';

const entry = newestQuestionnaire();
const plan: DemoPlan = { wave: 'trial', seed: 7, count: 600, receivedOn: '2026-11-22' };
const rows = [...syntheticResponses(entry, plan)];

describe('syntheticResponses', () => {
  it('gives the same rows for the same seed, in one piece or in several, and others for another', () => {
    expect([...syntheticResponses(entry, { ...plan, count: 5 })]).toEqual(rows.slice(0, 5));
    expect([...syntheticResponses(entry, { ...plan, count: 5, offset: 100 })]).toEqual(rows.slice(100, 105));
    expect([...syntheticResponses(entry, { ...plan, seed: 8, count: 1 })][0]?.id).not.toBe(rows[0]?.id);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('gives what the survey itself would take: valid answers, routing honoured', () => {
    for (const { id, answers, paradata, locale } of rows) {
      expect(parseAnswers(entry.questionnaire, answers)).toEqual({ answers, hidden: [] });
      const message = { id, wave: 'trial', questionnaire: entry.id, version: 1, locale, answers, paradata };
      expect(submissionSchema.safeParse(message).error).toBeUndefined();
    }
  });

  it('holds missing codes, empty items, partial responses and all three languages', () => {
    const answers = rows.map((row) => row.answers);
    expect(answers.some((given) => given['partner_share'] === -1)).toBe(true);
    expect(answers.some((given) => given['kin_across'] === -2)).toBe(true);
    expect(answers.some((given) => given['sex'] === undefined)).toBe(true);
    expect(
      rows.filter(({ status, lastSection }) => status === 'partial' && lastSection !== null).length,
    ).toBeGreaterThan(10);
    expect(new Set(rows.map(({ locale }) => locale)).size).toBe(3);
  });

  it('lets the districts differ where they are meant to', () => {
    const share = (district: number) => {
      const trips = rows.filter((row) => row.answers['district'] === district && Number(row.answers['last_trip']) > 0);
      return trips.filter((row) => Number(row.answers['last_trip']) <= 2).length / trips.length;
    };
    expect(share(2) - share(1)).toBeGreaterThan(0.08);
  });
});

describe('drafts and break-offs', () => {
  it('are well-formed and break off at a section', () => {
    for (const draft of syntheticDrafts(entry, { ...plan, count: 50 })) {
      expect(draftSchema.safeParse(draft).error).toBeUndefined();
      expect(entry.questionnaire.sections.map(({ id }) => id)).toContain(draft.section);
    }
    expect(Object.values(syntheticBreakOffs(entry, plan)).every((count) => count >= 0)).toBe(true);
  });
});
