import { describe, expect, it } from 'vitest';
import { newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import { remainingSeconds } from './pace.ts';
import { noDraws } from './view.ts';

const { questionnaire } = newestQuestionnaire();
const at = (section: string, spent: Readonly<Record<string, number>> = {}, answers = {}) =>
  remainingSeconds(questionnaire, { section, answers, draws: noDraws, optionalItems: [], spent });
const secondsOf = (section: string): number =>
  (questionnaire.sections.find(({ id }) => id === section)?.items ?? [])
    .filter((item) => item.relevant === undefined && !item.optional)
    .reduce((sum, { seconds }) => sum + seconds, 0);

describe('the time left', () => {
  it('is at the start what the questionnaire expects, about 14 minutes', () => {
    expect(Math.round(at('screening') / 60)).toBe(14);
  });

  it('follows the person: who took twice the time will need more, who was quick less', () => {
    const usual = at('economy', { screening: secondsOf('screening'), mobility: secondsOf('mobility') });
    const slow = at('economy', { screening: 2 * secondsOf('screening'), mobility: 2 * secondsOf('mobility') });
    const quick = at('economy', { screening: 20, mobility: 30 });
    expect(slow).toBeGreaterThan(usual * 1.5);
    expect(slow).toBeLessThan(usual * 2);
    expect(quick).toBeLessThan(usual);
    expect(quick).toBeGreaterThan(usual / 4);
  });

  it('believes nobody who left the phone lying for a day', () => {
    expect(at('mobility', { screening: 86_400 })).toBeCloseTo(
      4 * at('mobility', { screening: secondsOf('screening') }),
    );
  });

  it('counts what the answers have added', () => {
    expect(at('mobility', {}, { last_trip: 1 })).toBeGreaterThan(at('mobility', {}, { last_trip: 5 }));
  });

  it('shrinks from section to section', () => {
    const left = questionnaire.sections.map(({ id }) => at(id));
    expect(left).toEqual([...left].sort((a, b) => b - a));
  });
});
