import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf, draft, minute, type Open, realWave, response, type Subject, today, uuid } from './sample.contract.ts';

/** What every engine must answer about the responses it holds. */
export const responseReadingContract = (open: Open): void => {
  let subject: Subject;
  const append = (number: number, changed: Parameters<typeof response>[1] = {}) =>
    subject.responses.append(response(number, changed), bytesOf(`${number}`), minute);
  const readAll = (wave = 'trial') => subject.responses.read({ wave, after: 0, upTo: 1e9, limit: 1e6 });

  beforeEach(async () => {
    subject = await open();
  });

  describe('read', () => {
    it('gives every response of the wave once, in the order of arrival, whatever the size of a page', async () => {
      await subject.waves.create(realWave('autumn'));
      const many = Array.from({ length: 40 }, (_, index) =>
        response(index, { wave: index % 4 === 0 ? 'autumn' : 'trial' }),
      );
      await subject.responses.appendMany(many);
      const all = await readAll();
      const last = await subject.responses.lastSequence('trial');
      expect(all.map(({ id }) => id)).toEqual(many.filter(({ wave }) => wave === 'trial').map(({ id }) => id));
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 45 }), async (limit) => {
          const pages: string[] = [];
          for (let after = 0; after < last; ) {
            const page = await subject.responses.read({ wave: 'trial', after, upTo: last, limit });
            pages.push(...page.map(({ id }) => id));
            after = page.at(-1)?.sequence ?? last;
          }
          expect(pages).toEqual(all.map(({ id }) => id));
        }),
        { numRuns: 15 },
      );
    });

    it('counts what an export holds, up to a sequence', async () => {
      await subject.responses.appendMany([
        response(1),
        response(2, { status: 'break-off' }),
        response(3, { status: 'partial' }),
      ]);
      const last = await subject.responses.lastSequence('trial');
      await append(4);
      expect(await subject.responses.countExportable('trial', last)).toBe(2);
      expect(await subject.responses.lastSequence('nowhere')).toBe(0);
    });
  });

  it('counts a wave by status, flags, quarantine, drafts and endings', async () => {
    const statuses = [response(1), response(2, { status: 'partial' }), response(3, { status: 'break-off' })];
    await subject.responses.appendMany([...statuses, response(4, { flags: ['hidden', 'over-quota'] }), response(5)]);
    await subject.responses.exclude(uuid(5), 'test');
    await subject.drafts.put('k1', draft(), today);
    await subject.drafts.countEnding('trial', 'under_age', today);
    await subject.drafts.countEnding('trial', 'under_age', '2026-11-23');
    expect(await subject.responses.counts('trial')).toEqual({
      complete: 3,
      partial: 1,
      breakOff: 1,
      excluded: 1,
      overQuota: 1,
      quarantined: 0,
      drafts: 1,
      ended: { under_age: 2 },
    });
  });

  describe('changes', () => {
    it('follow in the order of what happened', async () => {
      const before = await subject.responses.lastChange();
      await append(1);
      await subject.responses.exclude(uuid(1), 'duplicate');
      await subject.responses.exclude(uuid(1), null);
      const all = await subject.responses.changes(before, 100);
      expect(all.map(({ kind }) => kind)).toEqual(['appended', 'excluded', 'included']);
      expect(all.every((change) => change.wave === 'trial' && change.response === uuid(1))).toBe(true);
      expect(await subject.responses.lastChange()).toBe(all.at(-1)?.sequence);
      expect(await subject.responses.lastChange('trial')).toBe(all.at(-1)?.sequence);
      expect(await subject.responses.lastChange('another')).toBe(0);
      expect(await subject.responses.changes(all[0]?.sequence ?? 0, 1)).toEqual([all[1]]);
    });

    it('keep the reason of an exclusion with the response', async () => {
      await append(1);
      expect(await subject.responses.exclude(uuid(1), 'duplicate')).toBe(true);
      expect(await subject.responses.find(uuid(1))).toMatchObject({ excluded: 'duplicate' });
      expect(await subject.responses.exclude(uuid(2), 'duplicate')).toBe(false);
    });
  });
};
