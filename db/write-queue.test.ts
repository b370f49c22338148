import Driver from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Queries } from './engine.ts';
import { createWriteQueue } from './write-queue.ts';

const names = sqliteTable('names', { name: text('name').primaryKey() });
const failure = (code: string) => Object.assign(new Error(code), { code });

let driver: Driver.Database;
let statements: string[];
let failOn: (statement: string) => Error | undefined;

const queueOver = () =>
  createWriteQueue({
    exec: (statement) => {
      statements.push(statement);
      const error = failOn(statement);
      if (error !== undefined) throw error;
      driver.exec(statement);
    },
    isInTransaction: () => driver.inTransaction,
    queries: drizzle(driver) as unknown as Queries,
  });
const stored = () => driver.prepare('SELECT name FROM names ORDER BY name').pluck().all();

beforeEach(() => {
  driver = new Driver(':memory:');
  driver.exec('CREATE TABLE names (name TEXT PRIMARY KEY)');
  statements = [];
  failOn = () => undefined;
});

describe('jobs that wait together', () => {
  const add = (queue: ReturnType<typeof queueOver>, name: string) =>
    queue.write(async (queries) => {
      await queries.insert(names).values({ name });
      return name;
    });

  it('share one transaction, and each gets its own result', async () => {
    const queue = queueOver();
    expect(await Promise.all(['a', 'b', 'c'].map((name) => add(queue, name)))).toEqual(['a', 'b', 'c']);
    expect(statements.filter((statement) => statement === 'COMMIT')).toHaveLength(1);
  });

  it('do not share the fault of one of them, and nothing of that one is kept', async () => {
    const queue = queueOver();
    const failing = queue.write(async (queries) => {
      await queries.insert(names).values({ name: 'half' });
      throw new Error('a bug');
    });
    const settled = await Promise.allSettled([add(queue, 'a'), failing, add(queue, 'a'), add(queue, 'b')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(stored()).toEqual(['a', 'b']);
  });

  it.each([
    { code: 'SQLITE_FULL', problem: { code: 'no-space', details: { retryAfter: 60 } } },
    { code: 'SQLITE_IOERR_FSYNC', problem: { code: 'unavailable', details: { retryAfter: 10 } } },
    { code: 'SQLITE_BUSY_SNAPSHOT', problem: { code: 'unavailable', details: { retryAfter: 1 } } },
  ])(
    'are all told when the commit fails with $code, nothing is kept, and the next one goes through',
    async ({ code, problem }) => {
      const queue = queueOver();
      failOn = (statement) => (statement === 'COMMIT' ? failure(code) : undefined);
      const settled = await Promise.allSettled([add(queue, 'a'), add(queue, 'b')]);
      expect(settled).toMatchObject([
        { status: 'rejected', reason: problem },
        { status: 'rejected', reason: problem },
      ]);
      expect(stored()).toEqual([]);
      failOn = () => undefined;
      expect(await add(queue, 'c')).toBe('c');
      expect(stored()).toEqual(['c']);
    },
  );

  it('are all told when the transaction cannot begin for another reason than a lock', async () => {
    const queue = queueOver();
    failOn = (statement) => (statement.startsWith('BEGIN') ? failure('SQLITE_CORRUPT') : undefined);
    await expect(add(queue, 'a')).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
  });

  it('wait for a lock that is let go soon', async () => {
    const queue = queueOver();
    let refusals = 3;
    failOn = (statement) => {
      if (!statement.startsWith('BEGIN') || refusals === 0) return undefined;
      refusals -= 1;
      return failure('SQLITE_BUSY');
    };
    expect(await add(queue, 'a')).toBe('a');
  });

  it('are carried out in several groups when they are many, all of them', async () => {
    const queue = queueOver();
    const many = Array.from({ length: 450 }, (_, index) => String(index));
    await Promise.all(many.map((name) => add(queue, name)));
    expect(stored()).toHaveLength(450);
    expect(statements.filter((statement) => statement === 'COMMIT').length).toBeGreaterThan(1);
  });

  it('are finished before the queue says it has settled', async () => {
    const queue = queueOver();
    const job = add(queue, 'a');
    await queue.settled();
    expect(stored()).toEqual(['a']);
    await job;
  });
});
