/** The only door to the store. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Accounts, TokenStore } from '#lib/access/store.ts';
import type { RecodeStore } from '#lib/analysis/recode.ts';
import type { ThresholdStore } from '#lib/disclosure/store.ts';
import type { DraftStore } from '#lib/drafts/store.ts';
import type { Environment } from '#lib/environment.ts';
import { catalogue, newestQuestionnaire } from '#lib/questionnaires/catalogue.ts';
import type { ReleaseStore } from '#lib/releases/store.ts';
import { dayOf } from '#lib/responses/arrival.ts';
import type { ResponseStore } from '#lib/responses/store.ts';
import type { FieldLogStore } from '#lib/waves/field-log.ts';
import type { MethodStore } from '#lib/waves/methods.ts';
import type { QuestionnaireStore, WaveStore } from '#lib/waves/store.ts';
import type { WeightStore } from '#lib/weights/store.ts';
import { createAccounts } from './auth.ts';
import { appendLine, makeFolder } from './durable-files.ts';
import type { Engine } from './engine.ts';
import { makeTrialWave, registerQuestionnaires } from './first-content.ts';
import { keyOf } from './keys.ts';
import { type DataFolderLock, lockFolder } from './lock.ts';
import { type Migration, prepareFile } from './prepare-file.ts';
import { openSqlite } from './sqlite.ts';
import { createDraftStore } from './stores/drafts.ts';
import { createFieldLogStore } from './stores/field-log.ts';
import { createMethodStore } from './stores/methods.ts';
import { createQuestionnaireStore } from './stores/questionnaires.ts';
import { createRecodeStore } from './stores/recodes.ts';
import { createReleaseStore } from './stores/releases.ts';
import { createResponseStore } from './stores/responses.ts';
import { createThresholdStore } from './stores/thresholds.ts';
import { createTokenStore } from './stores/tokens.ts';
import { createWaveStore } from './stores/waves.ts';
import { createWeightStore } from './stores/weights.ts';

export type Database = Readonly<{
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
  /** The key that signs receipts. */
  receiptKey: Uint8Array;
  /** What opening did to the file. */
  migration: Migration;
  /** Whether an answer could be stored at this moment. */
  canCommit(): Promise<boolean>;
  /** Lets what is being written finish. */
  close(): Promise<void>;
}>;

/** One server for a data folder: undefined when another process has it. The lock dies with its process. */
export const lockDataFolder = (dataDir: string): DataFolderLock | undefined => lockFolder(dataDir);

type Options = Readonly<{ clock?: () => Date; random?: (bytes: number) => Uint8Array }>;
type Place = Readonly<{ environment: Environment; clock: () => Date; random: (bytes: number) => Uint8Array }>;

const storesOf = async (engine: Engine, { environment, clock, random }: Place) => {
  const { dataDir, publicUrl } = environment;
  const stores = {
    responses: createResponseStore(engine, (idHash) => appendLine(join(dataDir, 'withdrawn.log'), idHash)),
    drafts: createDraftStore(engine),
    waves: createWaveStore(engine),
    questionnaires: createQuestionnaireStore(engine),
    tokens: createTokenStore(engine),
    fieldLog: createFieldLogStore(engine),
    methods: createMethodStore(engine),
    recodes: createRecodeStore(engine),
    releases: createReleaseStore(engine),
    thresholds: createThresholdStore(engine),
    weights: createWeightStore(engine),
  };
  await registerQuestionnaires(stores.questionnaires, catalogue);
  await makeTrialWave(stores.waves, newestQuestionnaire(), dayOf(clock()));
  const accounts = createAccounts(engine, { publicUrl, secret: keyOf(dataDir, 'session', random), clock, random });
  return { ...stores, accounts, receiptKey: keyOf(dataDir, 'receipt', random) };
};

/** Opens the store of the settings: makes it, migrates it, lays in what a fresh one holds. */
export const openDatabase = async (environment: Environment, options: Options = {}): Promise<Database> => {
  const { clock = () => new Date(), random = randomBytes } = options;
  const file = environment.databaseUrl.replace(/^file:/, '');
  makeFolder(environment.dataDir);
  const migration = prepareFile(file, join(environment.dataDir, 'backups'));
  const engine = openSqlite(file);
  try {
    const stores = await storesOf(engine, { environment, clock, random });
    return { ...stores, migration, canCommit: engine.canCommit, close: engine.close };
  } catch (error) {
    await engine.close();
    throw error;
  }
};
