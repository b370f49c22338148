import { beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '#lib/waves/wave.ts';
import { type Open, realWave, type Subject, today } from './sample.contract.ts';

/** What every engine must do with waves and with the questionnaires they field. */
export const wavesContract = (open: Open): void => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open();
  });

  describe('waves', () => {
    it('are kept as they are created, each id once', async () => {
      expect(await subject.waves.create(realWave('autumn'))).toBe(true);
      expect(await subject.waves.create({ ...realWave('autumn'), kind: 'trial' })).toBe(false);
      expect(await subject.waves.find('autumn')).toEqual(realWave('autumn'));
      expect((await subject.waves.list()).map(({ id }) => id).sort()).toEqual(['autumn', 'trial']);
      expect(await subject.waves.find('nowhere')).toBeUndefined();
    });

    it('go from planned to open to closed and no other way; settings freeze at the opening', async () => {
      const settings = { ...defaultSettings, graceDays: 3 };
      await subject.waves.create(realWave('autumn'));
      expect(await subject.waves.close('autumn', today)).toBe(false);
      expect(await subject.waves.change('autumn', settings)).toBe(true);
      const changed = { ...realWave('autumn'), settings };
      expect(await subject.waves.open(realWave('autumn'), 'hash of what was changed since', today)).toBe(false);
      expect(await subject.waves.open(changed, 'hash', today)).toBe(true);
      expect(await subject.waves.open(changed, 'other', today)).toBe(false);
      expect(await subject.waves.change('autumn', defaultSettings)).toBe(false);
      expect(await subject.waves.close('autumn', '2026-12-31')).toBe(true);
      expect(await subject.waves.close('autumn', '2027-01-01')).toBe(false);
      const closed = { state: 'closed', hash: 'hash', settings, openedOn: today, closedOn: '2026-12-31' } as const;
      expect(await subject.waves.find('autumn')).toEqual({ ...realWave('autumn'), ...closed });
    });
  });

  describe('questionnaires', () => {
    it('take a change as long as no real wave has fielded them', async () => {
      expect(await subject.questionnaires.register('other', 1, 'h1', '{}')).toEqual({ hash: 'h1', fielded: false });
      expect(await subject.questionnaires.register('other', 1, 'h2', '{}')).toEqual({ hash: 'h2', fielded: false });
    });

    it('keep the first hash once they have been in the field', async () => {
      await subject.questionnaires.register('other', 1, 'h1', '{}');
      await subject.waves.create({ ...realWave('autumn'), questionnaire: 'other' });
      await subject.waves.open(realWave('autumn'), 'hash', today);
      expect(await subject.questionnaires.register('other', 1, 'h2', '{}')).toEqual({ hash: 'h1', fielded: true });
      expect(await subject.questionnaires.register('other', 2, 'h2', '{}')).toEqual({ hash: 'h2', fielded: false });
    });
  });

  describe('tokens', () => {
    it('are found by their hash until they are revoked; a name is taken once', async () => {
      expect(await subject.tokens.add('script', 'reader', 'h1', today)).toBe(true);
      expect(await subject.tokens.add('script', 'researcher', 'h2', today)).toBe(false);
      expect(await subject.tokens.findByHash('h1')).toEqual({ name: 'script', role: 'reader' });
      expect(await subject.tokens.list()).toEqual([{ name: 'script', role: 'reader', createdOn: today }]);
      expect(await subject.tokens.revoke('script')).toBe(true);
      expect(await subject.tokens.revoke('script')).toBe(false);
      expect(await subject.tokens.findByHash('h1')).toBeUndefined();
    });
  });
};
