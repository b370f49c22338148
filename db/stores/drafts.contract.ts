import { beforeEach, describe, expect, it } from 'vitest';
import { breakOffs, endings } from '#db/tables.ts';
import { bytesOf, codeHash, draft, minute, type Open, response, type Subject, today } from './sample.contract.ts';

/** What every engine must do with drafts. */
export const draftsContract = (open: Open): void => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open();
  });

  describe('drafts', () => {
    it.each([
      { name: 'a newer revision replaces an older one', first: 3, second: 4, isKept: true, left: 4 },
      { name: 'the same revision may come again', first: 3, second: 3, isKept: true, left: 3 },
      { name: 'an older revision never replaces a newer one', first: 3, second: 2, isKept: false, left: 3 },
    ])('$name', async ({ first, second, isKept, left }) => {
      expect(await subject.drafts.put('k', draft({ revision: first }), today)).toBe(true);
      expect(await subject.drafts.put('k', draft({ revision: second, section: 'trade' }), '2026-11-23')).toBe(isKept);
      expect((await subject.drafts.find('k'))?.message.revision).toBe(left);
    });

    it('do not come back after the response of the same interview', async () => {
      const withdrawal = codeHash;
      await subject.responses.append(response(1, { withdrawal }), bytesOf('1'), minute);
      expect(await subject.drafts.put('k', draft({ withdrawal }), today)).toBe(false);
      expect(await subject.drafts.find('k')).toBeUndefined();
    });

    it('are found by their key and by the code to resume with', async () => {
      const message = draft({ resume: 'a'.repeat(64), answers: { open_comment: 'Ә' } });
      await subject.drafts.put('k', message, today);
      const stored = { keyHash: 'k', updatedOn: today, message };
      expect(await subject.drafts.find('k')).toEqual(stored);
      expect(await subject.drafts.findByResume('a'.repeat(64))).toEqual(stored);
      expect(await subject.drafts.findByResume('b'.repeat(64))).toBeUndefined();
    });

    it('are listed by wave and removed by key', async () => {
      await subject.drafts.put('k1', draft(), today);
      await subject.drafts.put('k2', draft({ wave: 'autumn' }), today);
      expect((await subject.drafts.ofWave('trial')).map(({ keyHash }) => keyHash)).toEqual(['k1']);
      await subject.drafts.remove('k1');
      expect(await subject.drafts.ofWave('trial')).toEqual([]);
    });

    it('go in the write that counts them', async () => {
      await subject.drafts.put('k1', draft(), today);
      await subject.drafts.put('k2', draft(), today);
      await subject.drafts.countBreakOffs('trial', { trade: 1 }, ['k1']);
      expect((await subject.drafts.ofWave('trial')).map(({ keyHash }) => keyHash)).toEqual(['k2']);
    });

    it('leave counts behind: ends by day, break-offs by section', async () => {
      await Promise.all([1, 2, 3].map(() => subject.drafts.countEnding('trial', 'no_consent', today)));
      await subject.drafts.countBreakOffs('trial', { trade: 2, mobility: 1 });
      await subject.drafts.countBreakOffs('trial', { trade: 5 });
      expect(await subject.reads.select().from(endings)).toEqual([
        { wave: 'trial', day: today, ending: 'no_consent', count: 3 },
      ]);
      const counts = await subject.reads.select().from(breakOffs).orderBy(breakOffs.section);
      expect(counts.map(({ section, count }) => [section, count])).toEqual([
        ['mobility', 1],
        ['trade', 7],
      ]);
    });
  });
};
