import { beforeEach, describe, expect, it } from 'vitest';
import { arrivals, quarantine } from '#db/tables.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import {
  bytesOf,
  codeHash,
  draft,
  minute,
  type Open,
  realWave,
  response,
  type Subject,
  today,
  uuid,
} from './sample.contract.ts';

/** What every engine must forget, and how. */
export const responseRemovalContract = (open: Open): void => {
  let subject: Subject;
  const append = (number: number, changed: Parameters<typeof response>[1] = {}) =>
    subject.responses.append(response(number, changed), bytesOf(`${number}`), minute);
  const readAll = (wave = 'trial') => subject.responses.read({ wave, after: 0, upTo: 1e9, limit: 1e6 });

  beforeEach(async () => {
    subject = await open();
  });

  describe('withdraw', () => {
    it('deletes everything of the code, tells the log outside first and never takes the id again', async () => {
      await append(1, { withdrawal: codeHash });
      await append(2);
      await subject.responses.known(uuid(1), 'other', bytesOf('second'), today);
      await subject.drafts.put('k1', draft({ withdrawal: codeHash }), today);
      const before = await subject.responses.lastChange();

      expect(await subject.responses.withdraw(codeHash)).toBe(true);

      expect((await readAll()).map(({ id }) => id)).toEqual([uuid(2)]);
      expect(await subject.reads.$count(quarantine)).toBe(0);
      expect(await subject.reads.$count(arrivals)).toBe(1);
      expect(await subject.drafts.find('k1')).toBeUndefined();
      expect(subject.forgotten).toEqual([sha256Hex(uuid(1))]);
      expect(await subject.responses.changes(before, 9)).toMatchObject([{ kind: 'withdrawn', response: uuid(1) }]);
      expect(await subject.responses.known(uuid(1), 'sha-256=:1:', bytesOf('1'), today)).toEqual({ kind: 'withdrawn' });
      expect(await append(1)).toEqual({ kind: 'withdrawn' });
    });

    it('finds a draft that was never sent', async () => {
      await subject.drafts.put('k1', draft({ withdrawal: codeHash }), today);
      expect(await subject.responses.withdraw(codeHash)).toBe(true);
      expect(subject.forgotten).toEqual([]);
    });

    it('says false of a code that nothing has, and changes nothing', async () => {
      await append(1);
      expect(await subject.responses.withdraw(codeHash)).toBe(false);
      expect(await readAll()).toHaveLength(1);
    });
  });

  describe('empty', () => {
    it('takes a trial wave out without a trace and leaves the others', async () => {
      await subject.waves.create(realWave('autumn'));
      await append(1);
      await append(2, { wave: 'autumn' });
      await subject.responses.known(uuid(1), 'other', bytesOf('second'), today);
      await subject.drafts.put('k1', draft(), today);
      await subject.drafts.countEnding('trial', 'under_age', today);
      await subject.drafts.countBreakOffs('trial', { trade: 2 });

      expect(await subject.responses.empty('trial')).toBe(1);

      expect(await readAll()).toEqual([]);
      expect(await readAll('autumn')).toHaveLength(1);
      const nothing = {
        complete: 0,
        partial: 0,
        breakOff: 0,
        excluded: 0,
        overQuota: 0,
        quarantined: 0,
        drafts: 0,
        ended: {},
      };
      expect(await subject.responses.counts('trial')).toEqual(nothing);
      expect(await subject.reads.$count(arrivals)).toBe(1);
      const left = await subject.responses.changes(0, 100);
      expect(left.map(({ kind, wave }) => [kind, wave])).toEqual([
        ['appended', 'autumn'],
        ['emptied', 'trial'],
      ]);
      expect(await append(1)).toMatchObject({ kind: 'stored' });
    });

    it('never gives a sequence twice, so that whoever follows the changes misses none', async () => {
      await append(1);
      const [change, sequence] = [await subject.responses.lastChange(), await subject.responses.lastSequence('trial')];
      await subject.responses.empty('trial');
      await append(2);
      expect(await subject.responses.lastSequence('trial')).toBeGreaterThan(sequence);
      expect((await subject.responses.changes(change, 9)).map(({ kind }) => kind)).toEqual(['emptied', 'appended']);
    });

    it('refuses a real wave and one that is not there', async () => {
      await subject.waves.create(realWave('autumn'));
      await append(1, { wave: 'autumn' });
      await expect(subject.responses.empty('autumn')).rejects.toMatchObject({ code: 'forbidden' });
      await expect(subject.responses.empty('nowhere')).rejects.toMatchObject({ code: 'unknown-wave' });
      expect(await readAll('autumn')).toHaveLength(1);
    });
  });

  it('forgets the minutes of arrival that are old enough', async () => {
    await append(1);
    await subject.responses.append(response(2), bytesOf('2'), '2026-12-01T10:00Z');
    await subject.responses.forgetArrivals('2026-11-30T00:00Z');
    expect(await subject.reads.select().from(arrivals)).toEqual([{ response: uuid(2), minute: '2026-12-01T10:00Z' }]);
  });
};
