/** What the contracts of the stores are written with. */

import type { Reads } from '#db/engine.ts';
import type { TokenStore } from '#lib/access/store.ts';
import type { ThresholdStore } from '#lib/disclosure/store.ts';
import type { DraftStore } from '#lib/drafts/store.ts';
import type { ReleaseStore } from '#lib/releases/store.ts';
import { sha256Hex } from '#lib/responses/receipt.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { NewResponse } from '#lib/responses/stored-response.ts';
import type { DraftMessage } from '#lib/responses/submission.ts';
import type { FieldLogStore } from '#lib/waves/field-log.ts';
import type { MethodStore } from '#lib/waves/methods.ts';
import type { QuestionnaireStore, WaveStore } from '#lib/waves/store.ts';
import { defaultSettings, type Wave } from '#lib/waves/wave.ts';
import type { WeightStore } from '#lib/weights/store.ts';

/** The stores of one engine, over a fresh copy of a migrated store with its wave `trial`. */
export type Subject = Readonly<{
  responses: ResponseStore;
  drafts: DraftStore;
  waves: WaveStore;
  questionnaires: QuestionnaireStore;
  tokens: TokenStore;
  weights: WeightStore;
  releases: ReleaseStore;
  thresholds: ThresholdStore;
  fieldLog: FieldLogStore;
  methods: MethodStore;
  reads: Reads;
  /** How many transactions have been committed so far. */
  commits(): number;
  /** The hashes of withdrawn ids that were written outside the store. */
  forgotten: readonly string[];
}>;
export type Open = () => Promise<Subject>;

export const uuid = (number: number): string => `0190c9a2-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const minute = '2026-11-22T09:00Z';
export const today = '2026-11-22';
export const codeHash = sha256Hex('ABCD2345');

export const response = (number: number, changed: Partial<NewResponse> = {}): NewResponse => ({
  id: uuid(number),
  wave: 'trial',
  questionnaire: 'border-cooperation',
  version: 1,
  locale: 'kk',
  mode: 'web',
  status: 'complete',
  receivedOn: today,
  answers: { consent: 1, kin_across: [1, 3], barriers: { queue: 2, cost: -1 }, open_comment: 'Ә “q" \n ё' },
  paradata: {
    started: '2026-11-22T09:00+05:00',
    seconds: { mobility: 61, trade: 20 },
    locales: { mobility: 'kk' },
    scaleOrder: 'ascending',
    blockOrder: 'levels-first',
    optionSeed: 731,
    assisted: false,
    device: 'phone',
  },
  flags: [],
  lastSection: null,
  digest: `sha-256=:${number}:`,
  withdrawal: null,
  access: null,
  ...changed,
});

export const draft = (changed: Partial<DraftMessage> = {}): DraftMessage => ({
  revision: 3,
  wave: 'trial',
  questionnaire: 'border-cooperation',
  version: 1,
  locale: 'ru',
  section: 'mobility',
  answers: { consent: 1 },
  paradata: response(1).paradata,
  ...changed,
});

export const realWave = (id: string): Wave => ({
  id,
  kind: 'real',
  state: 'planned',
  questionnaire: 'border-cooperation',
  version: 1,
  settings: defaultSettings,
  hash: null,
  createdOn: today,
  openedOn: null,
  closedOn: null,
});
