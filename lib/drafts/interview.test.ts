import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { draftSchema, submissionSchema } from '#lib/responses/submission.ts';
import { draftOf, type Interview, neighbourSection, resumed, submissionOf } from './interview.ts';

const { questionnaire } = newestQuestionnaire();
const interview: Interview = {
  wave: 'trial',
  questionnaire: 'border-cooperation',
  version: 1,
  id: '0190c9a2-0000-4000-8000-000000000000',
  secret: 'a'.repeat(48),
  code: 'AAAA-BBBB-CCCC-DDDD-EEEE',
  codeHash: '0'.repeat(64),
  revision: 3,
  locale: 'kk',
  section: 'mobility',
  given: { consent: 1, age_group: 3, district: 2, partner_share: 250 },
  draws: { scaleOrder: 'descending', blockOrder: 'social-first', optionSeed: 731 },
  started: '2026-11-22T09:00+05:00',
  seconds: { screening: 61 },
  locales: { screening: 'kk' },
  device: 'phone',
};

describe('the messages of an interview', () => {
  it('carry only what is an answer, in the form that the server parses', () => {
    const submission = submissionSchema.parse(submissionOf(interview, questionnaire));
    expect(submission.answers).toEqual({ consent: 1, age_group: 3, district: 2 });
    expect(submission.paradata).toMatchObject({ optionSeed: 731, seconds: { screening: 61 } });
    expect(draftSchema.parse(draftOf(interview, questionnaire))).toMatchObject({ revision: 3, section: 'mobility' });
  });

  it('hold neither the code nor the secret', () => {
    const sent = JSON.stringify([submissionOf(interview, questionnaire), draftOf(interview, questionnaire)]);
    expect(sent).not.toContain(interview.code);
    expect(sent).not.toContain(interview.secret);
  });
});

describe('the way through the sections', () => {
  it('follows the order that was drawn', () => {
    const from = (section: string, step: 1 | -1) => neighbourSection(questionnaire, { ...interview, section }, step);
    expect(from('economy', 1)).toBe('social');
    expect(from('levels', -1)).toBe('trust');
    expect(from('screening', -1)).toBeUndefined();
    expect(from('about_you', 1)).toBeUndefined();
  });

  it('goes on with the version of today, and with no other questionnaire', () => {
    const { definition } = questionnaire;
    expect(resumed(interview, { ...definition, version: 2 })).toMatchObject({ version: 2, section: 'mobility' });
    expect(resumed({ ...interview, section: 'gone' }, definition)?.section).toBe('screening');
    expect(resumed(interview, { ...definition, id: 'another' })).toBeUndefined();
  });
});
