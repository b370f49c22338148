import { beforeEach, describe, expect, it } from 'vitest';
import { sampleRun } from '#lib/weights/sample-run.ts';
import { type Open, realWave, type Subject, today } from './sample.contract.ts';

const cells = [
  { district: 1, sex: 2, ageGroup: 6, population: 890, referenceDate: '2021-10-01', source: 'Санақ', table: 'T 5' },
  { district: 2, sex: 1, population: 3670, referenceDate: '2021-09-01', source: 'Bureau', table: '1', note: 'ё "q"' },
];
const margins = (wave: string) => ({ wave, importedOn: today, cells });

/** What every engine must do with known totals and with weight runs. */
export const weightsContract = (open: Open): void => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open();
  });

  describe('margin sets', () => {
    it('are kept as they are imported, numbered by wave, the newest first', async () => {
      await subject.waves.create(realWave('autumn'));
      expect(await subject.weights.addMargins(margins('trial'))).toEqual({ ...margins('trial'), number: 1 });
      await subject.weights.addMargins(margins('autumn'));
      await subject.weights.addMargins({ ...margins('trial'), cells: [] });
      expect(await subject.weights.marginSets('trial')).toEqual([
        { ...margins('trial'), number: 2, cells: [] },
        { ...margins('trial'), number: 1 },
      ]);
      expect((await subject.weights.marginSets('autumn')).map(({ number }) => number)).toEqual([1]);
      expect(await subject.weights.marginSets('nowhere')).toEqual([]);
    });

    it('belong to a wave', async () => {
      await expect(subject.weights.addMargins(margins('nowhere'))).rejects.toThrow();
    });
  });

  describe('weight runs', () => {
    const { number: _, ...run } = sampleRun;

    it('are kept as they are made, numbered by wave, the newest first', async () => {
      await subject.weights.addMargins(margins('trial'));
      const numbers = await Promise.all([subject.weights.addRun(run), subject.weights.addRun(run)]);
      expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2]);
      expect(await subject.weights.runs('trial')).toEqual([
        { ...run, number: 2 },
        { ...run, number: 1 },
      ]);
      expect(await subject.weights.runs('nowhere')).toEqual([]);
    });

    it('are made with margins that are there', async () => {
      await expect(subject.weights.addRun(run)).rejects.toThrow();
    });

    it('go with a trial that is emptied, as its margins do, and begin anew', async () => {
      await subject.waves.create(realWave('autumn'));
      await subject.weights.addMargins(margins('autumn'));
      await subject.weights.addMargins(margins('trial'));
      await subject.weights.addRun(run);
      await subject.responses.empty('trial');
      expect([await subject.weights.runs('trial'), await subject.weights.marginSets('trial')]).toEqual([[], []]);
      expect(await subject.weights.marginSets('autumn')).toHaveLength(1);
      await subject.weights.addMargins(margins('trial'));
      expect((await subject.weights.addRun(run)).number).toBe(1);
    });
  });
};
