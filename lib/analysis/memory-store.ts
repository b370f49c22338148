/** For tests: a store in the memory, as far as the desk needs one. */
import type { Change, PackedResponse, ResponsePage } from '#lib/responses/store.ts';
import type { StoredResponse } from '#lib/responses/stored-response.ts';
import { sampleWave } from './sample.ts';

export const memoryStore = () => {
  const rows: StoredResponse[] = [];
  const kept = new Map<number, PackedResponse>();
  const changes: Change[] = [];
  const numbers = new Map<string, number>();
  const calls = { read: 0, readPacked: 0 };
  let sequence = 0;
  const tell = (kind: Change['kind'], response: string): void => {
    const responseSequence = numbers.get(response) ?? null;
    changes.push({ sequence: changes.length + 1, kind, wave: sampleWave.id, response, responseSequence });
  };
  const pageOf = ({ after, upTo, limit }: ResponsePage) =>
    rows.filter((row) => row.sequence > after && row.sequence <= upTo).slice(0, limit);
  const replace = (id: string, excluded: string | null): void => {
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (row !== undefined) rows[at] = { ...row, excluded };
  };
  return {
    rows,
    calls,
    read: (page: ResponsePage) => {
      calls.read += 1;
      return Promise.resolve(pageOf(page));
    },
    readPacked: (page: ResponsePage) => {
      calls.readPacked += 1;
      return Promise.resolve(
        pageOf(page).map(({ sequence, excluded }) => ({
          sequence,
          isExcluded: excluded !== null,
          cells: kept.get(sequence)?.cells ?? null,
        })),
      );
    },
    keepPacked: (packed: readonly PackedResponse[]) => {
      for (const each of packed) kept.set(each.sequence, each);
      return Promise.resolve();
    },
    lastSequence: () => Promise.resolve(rows.at(-1)?.sequence ?? 0),
    changes: (after: number, limit: number) =>
      Promise.resolve(changes.filter((change) => change.sequence > after).slice(0, limit)),
    lastChange: () => Promise.resolve(changes.length),
    append(response: StoredResponse) {
      sequence += 1;
      rows.push({ ...response, sequence });
      numbers.set(response.id, sequence);
      tell('appended', response.id);
    },
    exclude(id: string) {
      replace(id, 'twice');
      tell('excluded', id);
    },
    include(id: string) {
      replace(id, null);
      tell('included', id);
    },
    withdraw(id: string) {
      rows.splice(0, rows.length, ...rows.filter((row) => row.id !== id));
      tell('withdrawn', id);
    },
    empty() {
      rows.length = 0;
      tell('emptied', '');
    },
  };
};
