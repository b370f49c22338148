/** SQLite as the engine: two connections to one file, one that reads and one that writes. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Driver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { isProblem } from '#lib/problem.ts';
import type { Engine, Queries } from './engine.ts';
import { createWriteQueue } from './write-queue.ts';

export type Connection = Driver.Database;
/** Sees every statement of the writing connection; for tests. */
export type Trace = (statement: string) => void;

const full = 2;
const logLimit = 64 * 1024 * 1024;
/** 16 MB of log before it is carried into the file: rows added in bulk touch the same pages again and again. */
const logPages = 4000;
/** A reader meets a lock only while a log is being recovered; a writer waits in the queue, not in the driver. */
const readTimeout = 200;
const writeTimeout = 10;
const writeCacheKb = 64 * 1024;

/** `readonly` leaves the file byte for byte as it is. */
type Manner = Readonly<{ timeout: number; readonly?: boolean; trace?: Trace }>;

/** A connection with its settings made and checked: a file that is reopened does not remember them. */
export const connect = (file: string, { timeout, readonly = false, trace }: Manner): Connection => {
  const verbose = trace === undefined ? {} : { verbose: (said: unknown) => trace(String(said)) };
  const connection = new Driver(file, { timeout, readonly, ...verbose });
  if (!readonly) connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`journal_size_limit = ${logLimit}`);
  connection.pragma(`wal_autocheckpoint = ${logPages}`);
  // Deleted means gone: the pages of a withdrawn response are overwritten.
  connection.pragma('secure_delete = ON');
  if (connection.pragma('synchronous', { simple: true }) !== full) {
    connection.close();
    throw new Error(`${file}: SQLite refuses synchronous=FULL, so no answer would be safe in it`);
  }
  return connection;
};

/**
 * Makes the folder (0700) and the file (0600) before SQLite would make them readable to others. A file that is there is
 * not touched: closing it a second time would take away the locks that this process holds on it.
 */
export const makeFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
};

/** A commit that changes nothing and still has to reach the disk. */
const touch = (writer: Connection): void => {
  const version = writer.pragma('user_version', { simple: true });
  writer.pragma(`user_version = ${Number(version)}`);
};

/** Opens a migrated file. */
export const openSqlite = (file: string, trace?: Trace): Engine => {
  const reader = connect(file, { timeout: readTimeout });
  reader.pragma('query_only = ON');
  // The log cannot be carried over by a connection that may be in the middle of a transaction.
  const scrubber = connect(file, { timeout: writeTimeout });
  const writer = connect(file, { timeout: writeTimeout, ...(trace === undefined ? {} : { trace }) });
  writer.pragma(`cache_size = -${writeCacheKb}`);
  const queries = drizzle(writer) as unknown as Queries;
  const queue = createWriteQueue({
    exec: (statement) => writer.exec(statement),
    isInTransaction: () => writer.inTransaction,
    queries,
  });
  const canCommit = async (): Promise<boolean> => {
    try {
      await queue.write(async () => touch(writer));
      return true;
    } catch (error) {
      if (isProblem(error)) return false;
      throw error;
    }
  };
  return {
    reads: drizzle(reader) as unknown as Queries,
    write: queue.write,
    canCommit,
    scrub: () => {
      scrubber.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      await queue.settled();
      scrubber.close();
      reader.close();
      writer.close();
    },
  };
};
