import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { makeFile } from './sqlite.ts';
import { isBusy } from './sqlite-faults.ts';

export type DataFolderLock = Readonly<{ release(): void }>;

/** The operating system lets go of the lock when the process dies, however it dies. */
export const lockFolder = (dataDir: string): DataFolderLock | undefined => {
  const file = join(dataDir, 'lock.db');
  makeFile(file);
  const connection = new Driver(file, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => connection.close() };
};
