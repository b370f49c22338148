import { beforeEach, describe, expect, it } from 'vitest';
import { smallestThresholds } from '#lib/disclosure/thresholds.ts';
import { sampleRelease } from '#lib/releases/sample-release.ts';
import { type Open, realWave, type Subject, today } from './sample.contract.ts';

const { content, ...rest } = sampleRelease();
const release = { ...rest, content: { ...content, wave: 'autumn' }, wave: 'autumn' };
const counts = {
  sizes: { '1': 100, '1/sex/1': 40 },
  tables: { coop_aware: { '1': { counts: [90, 10], hidden: [false, true], isBaseShown: true } } },
};

/** What every engine must do with releases and with the thresholds they are made by. */
export const releasesContract = (open: Open): void => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open();
    await subject.waves.create(realWave('autumn'));
    await subject.waves.create(realWave('spring'));
  });

  describe('releases', () => {
    it('are kept as they were published, numbered through all waves, the newest first', async () => {
      expect(await subject.releases.publish({ ...release, counts }, 0)).toBe(1);
      expect(await subject.releases.publish({ ...release, wave: 'spring', counts }, 0)).toBe(2);
      const { counts: _, ...published } = { ...release, number: 1 };
      expect(await subject.releases.find(1)).toEqual(JSON.parse(JSON.stringify(published)));
      expect(await subject.releases.find(3)).toBeUndefined();
      expect((await subject.releases.list()).map(({ number, wave }) => [number, wave])).toEqual([
        [2, 'spring'],
        [1, 'autumn'],
      ]);
      expect(await subject.releases.list()).not.toContainEqual(expect.objectContaining({ content: expect.anything() }));
    });

    it('are published once where two would come after the same', async () => {
      const both = await Promise.all([1, 2].map(() => subject.releases.publish({ ...release, counts }, 0)));
      expect(both.toSorted()).toEqual([1, undefined]);
      expect(await subject.releases.publish({ ...release, counts }, 1)).toBe(2);
    });

    it('keep the counts behind them, by wave, the oldest first', async () => {
      await subject.releases.publish({ ...release, counts }, 0);
      await subject.releases.publish({ ...release, counts: { sizes: {}, tables: {} } }, 1);
      expect(await subject.releases.countsOf('autumn')).toEqual([
        { number: 1, ...counts },
        { number: 2, sizes: {}, tables: {} },
      ]);
      expect(await subject.releases.countsOf('spring')).toEqual([]);
    });

    it('keep a picture for each figure and language, the first that was drawn', async () => {
      await subject.releases.publish({ ...release, counts }, 0);
      const picture = { figure: 'staircase', locale: 'kk' as const, png: new Uint8Array([1, 2, 3]) };
      await subject.releases.addPictures(1, [picture]);
      await subject.releases.addPictures(1, [{ ...picture, png: new Uint8Array([9]) }]);
      expect([...((await subject.releases.picture(1, 'staircase', 'kk')) ?? [])]).toEqual([1, 2, 3]);
      expect(await subject.releases.picture(1, 'staircase', 'ru')).toBeUndefined();
    });

    it('belong to a wave', async () => {
      await expect(subject.releases.publish({ ...release, wave: 'nowhere', counts }, 0)).rejects.toThrow();
    });
  });

  describe('thresholds', () => {
    it('are the smallest allowed until they are written, and then the last written', async () => {
      expect(await subject.thresholds.read()).toEqual(smallestThresholds);
      await subject.thresholds.write({ ...smallestThresholds, cell: 12 }, today);
      await subject.thresholds.write({ ...smallestThresholds, cell: 15 }, today);
      expect(await subject.thresholds.read()).toEqual({ ...smallestThresholds, cell: 15 });
    });
  });
};
