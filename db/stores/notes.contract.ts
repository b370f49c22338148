import { beforeEach, describe, expect, it } from 'vitest';
import type { NewFieldNote } from '#lib/waves/field-log.ts';
import { type Methods, noMethods } from '#lib/waves/methods.ts';
import { type Open, realWave, type Subject, today } from './sample.contract.ts';

const note = (day: string, change: Partial<NewFieldNote> = {}): NewFieldNote => ({
  ...{ day, lastDay: null, crossing: 'all', source: 'газета' },
  text: { ru: `Очередь ${day}`, kk: `Кезек ${day}`, en: `A queue ${day}` },
  ...change,
});

/** What every engine must do with what researchers write down. */
export const notesContract = (open: Open): void => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open();
  });

  describe('the field log', () => {
    it('keeps notes by day, those of one day as they were written', async () => {
      expect(await subject.fieldLog.list()).toEqual([]);
      await subject.fieldLog.add(note('2026-11-20', { lastDay: '2026-11-25', crossing: 'mashtakovo_syrym' }), today);
      await subject.fieldLog.add(note('2026-11-18'), today);
      await subject.fieldLog.add(note('2026-11-20', { source: '' }), '2026-11-23');
      const [first, second, third] = await subject.fieldLog.list();
      expect(first).toEqual({ ...note('2026-11-18'), id: 2, writtenOn: today });
      expect(second).toMatchObject({ id: 1, lastDay: '2026-11-25', crossing: 'mashtakovo_syrym' });
      expect(third).toMatchObject({ id: 3, source: '', writtenOn: '2026-11-23' });
    });

    it('lets go of a note once, and never gives its number to another', async () => {
      await subject.fieldLog.add(note('2026-11-20'), today);
      expect(await subject.fieldLog.remove(1)).toBe(true);
      expect(await subject.fieldLog.remove(1)).toBe(false);
      await subject.fieldLog.add(note('2026-11-21'), today);
      expect((await subject.fieldLog.list()).map(({ id }) => id)).toEqual([2]);
    });
  });

  describe('the methods of a wave', () => {
    const written: Methods = { ...noMethods, funding: { ru: 'Фонд', kk: 'Қор «Һ»', en: "The people's fund" } };
    it('are empty until they are written, then the last that were', async () => {
      await subject.waves.create(realWave('autumn'));
      expect(await subject.methods.read('autumn')).toEqual(noMethods);
      await subject.methods.write('autumn', written, today);
      await subject.methods.write('autumn', { ...written, limitations: written.funding }, '2026-11-23');
      expect(await subject.methods.read('autumn')).toEqual({ ...written, limitations: written.funding });
      expect(await subject.methods.read('trial')).toEqual(noMethods);
    });

    it('belong to a wave that is there', async () => {
      await expect(subject.methods.write('gone', written, today)).rejects.toThrow();
    });
  });
};
