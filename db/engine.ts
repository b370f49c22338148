/** What the stores are written against: queries that mean the same on every engine, and one way to write. */
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** Drizzle's builder in its asynchronous shape, so that nothing can be written that only a synchronous driver has. */
export type Queries = BaseSQLiteDatabase<'async', unknown>;
export type Reads = Pick<Queries, 'select' | 'selectDistinct' | '$count'>;
export type Writes = Reads & Pick<Queries, 'insert' | 'update' | 'delete'>;

export type WriteJob<Result> = (queries: Writes) => Promise<Result>;

export type Engine = Readonly<{
  /** A connection that cannot write. */
  reads: Reads;
  /**
   * Runs a job inside a transaction that has begun as a writer; resolves after the synced commit. Jobs that wait at
   * the same time share one transaction, each behind a savepoint of its own: one that throws undoes itself only.
   * Nothing but queries may be awaited in a job. Rejects with a Problem `unavailable` or `no-space` when the store
   * cannot commit; then nothing of the job is stored.
   */
  write<Result>(job: WriteJob<Result>): Promise<Result>;
  /** Overwrites what the engine's own log still holds of deleted rows, as far as no reader is in the way. */
  scrub(): void;
  /** True when a commit reaches the disk at this moment. */
  canCommit(): Promise<boolean>;
  /** Lets the jobs that wait finish, then closes. */
  close(): Promise<void>;
}>;
