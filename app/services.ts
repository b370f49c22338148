/**
 * What the process has made once and every address uses: stores, accounts, the analysis files, clock and
 * randomness. Next's bundle and the command line are two module graphs, so they are handed over through one
 * typed slot on `globalThis`.
 */
import type { Accounts, TokenStore } from '#lib/access/store.ts';
import type { AnalysisDesk } from '#lib/analysis/desk.ts';
import type { RecodeStore } from '#lib/analysis/recode.ts';
import type { ThresholdStore } from '#lib/disclosure/store.ts';
import type { DraftStore } from '#lib/drafts/store.ts';
import type { Environment } from '#lib/environment.ts';
import type { ReleaseStore } from '#lib/releases/store.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { FieldLogStore } from '#lib/waves/field-log.ts';
import type { MethodStore } from '#lib/waves/methods.ts';
import type { QuestionnaireStore, WaveStore } from '#lib/waves/store.ts';
import type { WeightStore } from '#lib/weights/store.ts';

export type Services = Readonly<{
  environment: Environment;
  responses: ResponseStore;
  drafts: DraftStore;
  waves: WaveStore;
  questionnaires: QuestionnaireStore;
  tokens: TokenStore;
  fieldLog: FieldLogStore;
  methods: MethodStore;
  recodes: RecodeStore;
  releases: ReleaseStore;
  thresholds: ThresholdStore;
  weights: WeightStore;
  accounts: Accounts;
  analysis: AnalysisDesk;
  /** The key that signs receipts. */
  receiptKey: Uint8Array;
  /** Whether an answer could be stored at this moment. */
  canCommit: () => Promise<boolean>;
  now: () => Date;
  random: (bytes: number) => Uint8Array;
}>;

const slot = Symbol.for('korshi.services');
type Holder = { [slot]?: Services };

export const provideServices = (services: Services): void => {
  (globalThis as Holder)[slot] = services;
};

export const services = (): Services => {
  const provided = (globalThis as Holder)[slot];
  if (provided === undefined) throw new Error('no services: the program starts with `npm start`');
  return provided;
};
