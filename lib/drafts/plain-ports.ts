import type { ReceivePorts } from '#lib/responses/receive.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { WaveStore } from '#lib/waves/store.ts';
import type { DraftStore } from './store.ts';

/** What a plain interview needs of the process. */
export type PlainPorts = Omit<ReceivePorts, 'responses' | 'waves'> &
  Readonly<{
    responses: Pick<ResponseStore, 'known' | 'append' | 'find'>;
    waves: Pick<WaveStore, 'find' | 'list'>;
    drafts: Pick<DraftStore, 'put' | 'find' | 'remove' | 'countEnding'>;
    random: (bytes: number) => Uint8Array;
  }>;
