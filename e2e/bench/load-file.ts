/** The analysis file of the trial wave, read from the store of a server that has stopped. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createAnalysisFile, type OpenAnalysisFile } from '#lib/analysis/analysis-file.ts';
import { sampleWave } from '#lib/analysis/sample.ts';
import { catalogue } from '#lib/questionnaires/catalogue.ts';

const rowsPerRead = 1000;
const page = `
  SELECT r.sequence, r.excluded, p.cells FROM responses r JOIN packed_responses p ON p.sequence = r.sequence
  WHERE r.wave = 'trial' AND r.sequence > ? ORDER BY r.sequence LIMIT ${rowsPerRead}`;

type Row = Readonly<{ sequence: number; excluded: string | null; cells: Uint8Array }>;

export const loadFile = (dataDir: string): OpenAnalysisFile => {
  const store = new Database(join(dataDir, 'store.db'), { readonly: true });
  try {
    const read = store.prepare<[number], Row>(page);
    const file = createAnalysisFile(sampleWave, catalogue);
    for (;;) {
      const rows = read.all(file.lastSequence());
      if (rows.length === 0) return file;
      const packed = rows.map(({ sequence, excluded, cells }) => ({ sequence, isExcluded: excluded !== null, cells }));
      if (!file.appendPacked(packed)) throw new Error('the store holds cells of another layout');
    }
  } finally {
    store.close();
  }
};
