import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshStores } from './fresh-store.contract.ts';
import { connect, openSqlite } from './sqlite.ts';
import { createTokenStore } from './stores/tokens.ts';
import { tokens } from './tables.ts';

const { folder, closing } = freshStores();
const opened = () => {
  const file = join(folder(), 'store.db');
  const statements: string[] = [];
  const engine = openSqlite(file, (statement) => statements.push(statement));
  closing.push(engine.close);
  return { file, engine, statements };
};
const token = (name: string) => ({ name, role: 'reader', hash: name, createdOn: '2026-11-22' }) as const;
const twoIsFull = 2;

describe('a connection', () => {
  it.each([{ readonly: false }, { readonly: true }])('syncs every commit, on a reopened file too: %o', (manner) => {
    const file = join(folder(), 'store.db');
    for (const time of ['first', 'second']) {
      const connection = connect(file, { timeout: 10, ...manner });
      expect([time, connection.pragma('synchronous', { simple: true })]).toEqual([time, twoIsFull]);
      expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(connection.pragma('secure_delete', { simple: true })).toBe(1);
      connection.close();
    }
  });

  it('is made in one place only, beside the lock that holds no data', () => {
    const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const production = sources.filter((name) => name.endsWith('.ts') && !/\.(test|contract)\.ts$/.test(name));
    const makers = production.filter((name) =>
      readFileSync(join(import.meta.dirname, name), 'utf8').includes('new Driver('),
    );
    expect(makers.sort()).toEqual(['lock.ts', 'sqlite.ts']);
  });
});

describe('the engine', () => {
  it('writes only in transactions that begin as writers', async () => {
    const { engine, statements } = opened();
    await engine.write((queries) => queries.insert(tokens).values(token('a')));
    await engine.canCommit();
    const begun = statements.filter((statement) => statement.startsWith('BEGIN'));
    expect(begun).toEqual(['BEGIN IMMEDIATE', 'BEGIN IMMEDIATE']);
    const first = statements.findIndex((statement) => /^insert/i.test(statement));
    expect(first).toBeGreaterThan(statements.indexOf('BEGIN IMMEDIATE'));
  });

  it('lets no read write', async () => {
    const { engine } = opened();
    const writing = engine.reads as unknown as Parameters<Parameters<typeof engine.write>[0]>[0];
    await expect(writing.insert(tokens).values(token('a')).execute()).rejects.toThrow('readonly');
  });

  it('sends writers away while another process holds the lock, and takes them in again afterwards', async () => {
    const { file, engine } = opened();
    const other = connect(file, { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    const store = createTokenStore(engine);
    const sent = ['a', 'b'].map((name) => store.add(name, 'reader', name, '2026-11-22'));
    const refused = await Promise.allSettled(sent);
    const problem = { code: 'unavailable', status: 503, details: { retryAfter: 1 } };
    expect(refused).toMatchObject([
      { status: 'rejected', reason: problem },
      { status: 'rejected', reason: problem },
    ]);
    expect(await engine.canCommit()).toBe(false);
    expect(await store.list()).toEqual([]);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.add('a', 'reader', 'a', '2026-11-22')).toBe(true);
    expect(await engine.canCommit()).toBe(true);
  });

  it('asks the disk when it says that it can commit', async () => {
    const { file, engine } = opened();
    await engine.canCommit();
    const before = statSync(`${file}-wal`).size;
    expect(await engine.canCommit()).toBe(true);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(before);
  });

  it('leaves nothing of a deleted row in the file or its log after scrubbing', async () => {
    const { file, engine } = opened();
    const store = createTokenStore(engine);
    await store.add('a-name-to-be-forgotten', 'reader', 'h', '2026-11-22');
    await store.revoke('a-name-to-be-forgotten');
    engine.scrub();
    await engine.close();
    closing.pop();
    expect(readFileSync(file).includes('a-name-to-be-forgotten')).toBe(false);
  });
});
