import { beforeEach, describe, expect, it } from 'vitest';
import { quarantine } from '#db/tables.ts';
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

/** What every engine must do with responses. */
export const responsesContract = (open: Open): void => {
  let subject: Subject;
  const append = (number: number, changed: Parameters<typeof response>[1] = {}) =>
    subject.responses.append(response(number, changed), bytesOf(`${number}`), minute);
  const readAll = (wave = 'trial') => subject.responses.read({ wave, after: 0, upTo: 1e9, limit: 1e6 });

  beforeEach(async () => {
    subject = await open();
  });

  describe('append', () => {
    it('stores what it is given and answers with what a receipt is made of', async () => {
      const given = response(1, {
        flags: ['hidden', 'late'],
        withdrawal: codeHash,
        access: 'K7',
        lastSection: 'trade',
      });
      const verdict = await subject.responses.append(given, bytesOf('{}'), minute);
      const receipt = { id: given.id, digest: given.digest, wave: 'trial', version: 1, receivedOn: today };
      expect(verdict).toEqual({ kind: 'stored', receipt });
      const stored = await subject.responses.find(given.id);
      expect(stored).toEqual({ ...given, sequence: expect.any(Number), excluded: null });
    });

    it('makes of 50 identical ones at once one row in one transaction, with one receipt', async () => {
      const before = subject.commits();
      const verdicts = await Promise.all(Array.from({ length: 50 }, () => append(1)));
      expect(subject.commits() - before).toBe(1);
      expect(verdicts.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
      expect(verdicts.filter(({ kind }) => kind === 'replayed')).toHaveLength(49);
      expect(new Set(verdicts.map((verdict) => JSON.stringify('receipt' in verdict && verdict.receipt))).size).toBe(1);
      expect(await readAll()).toHaveLength(1);
    });

    it('gives each of a group its own verdict: a used access code fails nobody else', async () => {
      const group = [
        append(1, { access: 'K7' }),
        append(2, { access: 'K7' }),
        append(3),
        append(1, { digest: 'other' }),
      ];
      expect((await Promise.all(group)).map(({ kind }) => kind)).toEqual(['stored', 'code-used', 'stored', 'id-taken']);
      expect((await readAll()).map(({ id }) => id)).toEqual([uuid(1), uuid(3)]);
    });

    it('lets an access code be used once in each wave', async () => {
      await subject.waves.create(realWave('autumn'));
      expect(await append(1, { access: 'K7' })).toMatchObject({ kind: 'stored' });
      expect(await append(2, { access: 'K7', wave: 'autumn' })).toMatchObject({ kind: 'stored' });
    });

    it('replaces the draft of the same withdrawal code and no other', async () => {
      await subject.drafts.put('k1', draft({ withdrawal: codeHash }), today);
      await subject.drafts.put('k2', draft({ withdrawal: sha256Hex('other') }), today);
      await append(1, { withdrawal: codeHash });
      expect(await subject.drafts.find('k1')).toBeUndefined();
      expect(await subject.drafts.find('k2')).toBeDefined();
    });
  });

  describe('known', () => {
    const known = (digest: string, day = today) => subject.responses.known(uuid(1), digest, bytesOf('second'), day);

    it('says nothing of an id it has not met', async () => {
      expect(await known('sha-256=:1:')).toBeUndefined();
    });

    it('answers the same bytes with the first receipt', async () => {
      const first = await append(1);
      expect(await known('sha-256=:1:', '2026-12-01')).toEqual({ ...first, kind: 'replayed' });
    });

    it('keeps the first, puts other content in quarantine and always answers it with the same receipt', async () => {
      await append(1);
      const receipt = { id: uuid(1), digest: 'other', wave: 'trial', version: 1, receivedOn: today };
      expect(await known('other')).toEqual({ kind: 'id-taken', receipt });
      expect(await known('other', '2026-12-01')).toEqual({ kind: 'id-taken', receipt });
      const held = await subject.reads.select().from(quarantine);
      expect(held).toHaveLength(1);
      expect(new TextDecoder().decode(held[0]?.body)).toBe('second');
      expect(await subject.responses.find(uuid(1))).toMatchObject(response(1));
      expect(await subject.responses.counts('trial')).toMatchObject({ complete: 1, quarantined: 1 });
    });
  });

  describe('appendMany', () => {
    it('passes over known ids, used codes and withdrawn ids, in the group and before it', async () => {
      await append(1);
      await append(9, { withdrawal: codeHash });
      await subject.responses.withdraw(codeHash);
      const many = [
        response(1),
        response(2, { access: 'K7' }),
        response(2),
        response(3, { access: 'K7' }),
        response(9),
        response(4),
      ];
      expect(await subject.responses.appendMany(many)).toBe(2);
      expect((await readAll()).map(({ id }) => id)).toEqual([uuid(1), uuid(2), uuid(4)]);
    });

    it('stores more rows than one statement could hold, each with a change', async () => {
      const many = Array.from({ length: 1203 }, (_, index) => response(index));
      const before = await subject.responses.lastChange();
      expect(await subject.responses.appendMany(many)).toBe(1203);
      expect((await subject.responses.changes(before, 1e6)).map((change) => change.response)).toEqual(
        many.map(({ id }) => id),
      );
    });
  });
};
