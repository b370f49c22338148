/** The contracts of the stores, on SQLite. */
import { join } from 'node:path';
import { describe } from 'vitest';
import { freshStores } from '#db/fresh-store.contract.ts';
import { openSqlite } from '#db/sqlite.ts';
import { draftsContract } from './drafts.contract.ts';
import { createDraftStore } from './drafts.ts';
import { createFieldLogStore } from './field-log.ts';
import { createMethodStore } from './methods.ts';
import { notesContract } from './notes.contract.ts';
import { packedResponsesContract } from './packed-responses.contract.ts';
import { createQuestionnaireStore } from './questionnaires.ts';
import { releasesContract } from './releases.contract.ts';
import { createReleaseStore } from './releases.ts';
import { responseReadingContract } from './response-reading.contract.ts';
import { responseRemovalContract } from './response-removal.contract.ts';
import { responsesContract } from './responses.contract.ts';
import { createResponseStore } from './responses.ts';
import type { Open } from './sample.contract.ts';
import { createThresholdStore } from './thresholds.ts';
import { createTokenStore } from './tokens.ts';
import { wavesContract } from './waves.contract.ts';
import { createWaveStore } from './waves.ts';
import { weightsContract } from './weights.contract.ts';
import { createWeightStore } from './weights.ts';

describe('SQLite', () => {
  const { folder, closing } = freshStores();
  const open: Open = () => {
    const statements: string[] = [];
    const forgotten: string[] = [];
    const engine = openSqlite(join(folder(), 'store.db'), (statement) => statements.push(statement));
    closing.push(engine.close);
    return Promise.resolve({
      responses: createResponseStore(engine, (hash) => forgotten.push(hash)),
      drafts: createDraftStore(engine),
      waves: createWaveStore(engine),
      questionnaires: createQuestionnaireStore(engine),
      tokens: createTokenStore(engine),
      weights: createWeightStore(engine),
      releases: createReleaseStore(engine),
      thresholds: createThresholdStore(engine),
      fieldLog: createFieldLogStore(engine),
      methods: createMethodStore(engine),
      reads: engine.reads,
      commits: () => statements.filter((statement) => statement === 'COMMIT').length,
      forgotten,
    });
  };
  responsesContract(open);
  responseReadingContract(open);
  responseRemovalContract(open);
  packedResponsesContract(open);
  draftsContract(open);
  wavesContract(open);
  weightsContract(open);
  releasesContract(open);
  notesContract(open);
});
