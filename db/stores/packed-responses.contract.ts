import { beforeEach, describe, expect, it } from 'vitest';
import { packedResponses } from '#db/tables.ts';
import { createAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';
import { defaultSettings } from '#lib/waves/wave.ts';
import { bytesOf, codeHash, minute, type Open, realWave, response, type Subject, uuid } from './sample.contract.ts';

/** What every engine must do with the bytes that the analysis file keeps of a response. */
export const packedResponsesContract = (open: Open): void => {
  let subject: Subject;
  const append = (number: number, changed: Parameters<typeof response>[1] = {}) =>
    subject.responses.append(response(number, changed), bytesOf(`${number}`), minute);
  const page = (wave: string) => ({ wave, after: 0, upTo: 1e9, limit: 1e6 });
  const kept = () => subject.reads.select().from(packedResponses);

  beforeEach(async () => {
    subject = await open();
  });

  describe('packed responses', () => {
    it('are what the analysis file makes of the answers, whatever way these came', async () => {
      const settings = { ...defaultSettings, optionalItems: ['ethnicity'] };
      const autumn = { ...realWave('autumn'), settings };
      await subject.waves.create(autumn);
      await append(1, { status: 'partial', lastSection: 'mobility' });
      await append(2, { wave: 'autumn', answers: { consent: 1, ethnicity: 2 } });
      await subject.responses.appendMany([response(3), response(4, { status: 'break-off' })]);
      await subject.responses.exclude(uuid(3), 'duplicate');
      for (const wave of [{ ...autumn, id: 'trial', settings: defaultSettings }, autumn]) {
        const file = createAnalysisFile(wave, catalogue);
        const answered = await subject.responses.read(page(wave.id));
        const packed = await subject.responses.readPacked(page(wave.id));
        expect(file.appendPacked(packed)).toBe(true);
        expect(packed.map((each) => ({ ...each, cells: Uint8Array.from(each.cells ?? []) }))).toEqual(
          answered.map(file.pack),
        );
      }
    });

    it('come in pages, in the order of arrival', async () => {
      await subject.responses.appendMany(Array.from({ length: 7 }, (_, index) => response(index)));
      const all = await subject.responses.readPacked(page('trial'));
      const [first, , third] = all;
      const some = { wave: 'trial', after: first?.sequence ?? 0, upTo: 1e9, limit: 2 };
      expect(await subject.responses.readPacked(some)).toEqual(all.slice(1, 3));
      expect(await subject.responses.readPacked({ ...some, upTo: third?.sequence ?? 0, limit: 9 })).toEqual(
        all.slice(1, 3),
      );
    });

    it('are replaced by what was worked out anew, and not kept of those who have gone', async () => {
      await append(1);
      const [first] = await subject.responses.readPacked(page('trial'));
      const anew = { sequence: first?.sequence ?? 0, isExcluded: false, cells: Uint8Array.of(1, 2, 3) };
      await subject.responses.keepPacked([anew, { ...anew, sequence: anew.sequence + 1 }]);
      expect((await kept()).map(({ cells }) => [...cells])).toEqual([[1, 2, 3]]);
    });

    it('go with the response that is withdrawn, and with an emptied wave', async () => {
      await append(1, { withdrawal: codeHash });
      await append(2);
      await subject.responses.withdraw(codeHash);
      expect(await kept()).toHaveLength(1);
      await subject.responses.empty('trial');
      expect(await kept()).toHaveLength(0);
    });

    it('stand in no way of a version that the program does not know', async () => {
      await append(1, { version: 77 });
      expect(await subject.responses.readPacked(page('trial'))).toMatchObject([{ cells: null }]);
    });
  });

  it('every change of a response names its place in the order of arrival', async () => {
    const before = await subject.responses.lastChange();
    await append(1, { withdrawal: codeHash });
    await subject.responses.appendMany([response(2)]);
    const [first, second] = await subject.responses.readPacked(page('trial'));
    await subject.responses.exclude(uuid(2), 'duplicate');
    const changes = await subject.responses.changes(before, 100);
    await subject.responses.withdraw(codeHash);
    const [withdrawn] = await subject.responses.changes(changes.at(-1)?.sequence ?? 0, 100);
    expect([...changes, withdrawn].map((change) => [change?.kind, change?.responseSequence])).toEqual([
      ['appended', first?.sequence],
      ['appended', second?.sequence],
      ['excluded', second?.sequence],
      ['withdrawn', first?.sequence],
    ]);
  });
};
