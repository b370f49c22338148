/**
 * Brings a file to the form this version of the program knows, in one transaction: all of it or nothing. Before the
 * first statement there is a verified copy; before the commit every row is compared with what it was. A migration
 * that means to change content says so in a line of its SQL: `-- changes: responses.flags`.
 */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { makeFolder, syncPath } from './durable-files.ts';
import { type Connection, connect, makeFile } from './sqlite.ts';
import { differences, type TableContent, tableContents } from './table-content.ts';

const ownFolder = fileURLToPath(new URL('./migrations', import.meta.url));
const book = '__drizzle_migrations';
/** Nobody is served yet: here the driver may wait. */
const timeout = 5000;

export type Migration = Readonly<{
  /** How many steps were taken now; 0 when the file was up to date. */
  applied: number;
  /** The copy from before; undefined for a new file. */
  copy: string | undefined;
}>;

const appliedIn = (connection: Connection): readonly string[] => {
  const tables = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  if (tables.length === 0) return [];
  if (!tables.includes(book))
    throw new Error(`${connection.name} is not a store of this program; it was left as it is`);
  return connection.prepare(`SELECT hash FROM ${book} ORDER BY id`).pluck().all() as readonly string[];
};

/** The steps that the file has not taken. A file that took steps unknown here belongs to another version. */
const pendingFor = (connection: Connection, steps: readonly MigrationMeta[]): readonly MigrationMeta[] => {
  const applied = appliedIn(connection);
  if (applied.some((hash, index) => steps[index]?.hash !== hash)) {
    throw new Error(
      `${connection.name} was written by a newer or another version of the program; it was left as it is`,
    );
  }
  return steps.slice(applied.length);
};

const refuseForeign = (file: string, steps: readonly MigrationMeta[]): void => {
  const connection = connect(file, { timeout, readonly: true });
  try {
    pendingFor(connection, steps);
  } finally {
    connection.close();
  }
};

/** A copy that has been read back and compared. */
const copyBefore = (file: string, folder: string, step: number, content: ReadonlyMap<string, TableContent>): string => {
  makeFolder(folder);
  const copy = join(folder, `before-${step}.db`);
  const draft = `${copy}.part`;
  rmSync(draft, { force: true });
  makeFile(draft);
  const source = connect(file, { timeout, readonly: true });
  source.prepare('VACUUM INTO ?').run(draft);
  source.close();
  const check = connect(draft, { timeout, readonly: true });
  const isWhole = check.pragma('integrity_check', { simple: true }) === 'ok';
  const isSame = differences(content, tableContents(check)).length === 0;
  check.close();
  if (!(isWhole && isSame)) throw new Error(`${draft}: the copy differs from the store, so nothing was migrated`);
  syncPath(draft);
  renameSync(draft, copy);
  syncPath(folder);
  return copy;
};

const dropViews = (connection: Connection): void => {
  const views = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'view'`).pluck().all();
  for (const view of views) connection.exec(`DROP VIEW "${String(view)}"`);
};

const take = (connection: Connection, steps: readonly MigrationMeta[]): void => {
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${book} (id INTEGER PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
  );
  const record = connection.prepare(`INSERT INTO ${book} (hash, created_at) VALUES (?, ?)`);
  for (const step of steps) {
    for (const statement of step.sql) connection.exec(statement);
    record.run(step.hash, step.folderMillis);
  }
};

const declaredIn = (steps: readonly MigrationMeta[]): readonly string[] =>
  steps.flatMap(({ sql }) =>
    [...sql.join('\n').matchAll(/^-- changes: (.+)$/gm)].flatMap((line) => line[1]?.split(/,\s*/) ?? []),
  );

const verify = (
  connection: Connection,
  before: ReadonlyMap<string, TableContent>,
  steps: readonly MigrationMeta[],
): void => {
  const declared = declaredIn(steps);
  const lost = differences(before, tableContents(connection)).filter((name) => !declared.includes(name));
  const orphans = connection.pragma('foreign_key_check') as readonly unknown[];
  if (lost.length > 0 || orphans.length > 0) {
    throw new Error(`the migration would have changed ${lost.join(', ') || 'references'}; nothing was migrated`);
  }
};

/** `backups`: where the copy goes. `folder` is another set of steps, for tests. */
export const migrateFile = (file: string, backups: string, folder: string = ownFolder): Migration => {
  const steps = readMigrationFiles({ migrationsFolder: folder });
  makeFile(file);
  refuseForeign(file, steps);
  const connection = connect(file, { timeout });
  try {
    // Rebuilding a table under living references empties the tables that refer to it.
    connection.pragma('foreign_keys = OFF');
    connection.exec('BEGIN IMMEDIATE');
    const pending = pendingFor(connection, steps);
    if (pending.length === 0) return { applied: 0, copy: undefined };
    const before = tableContents(connection);
    const copy = before.size === 0 ? undefined : copyBefore(file, backups, steps.length - pending.length, before);
    dropViews(connection);
    take(connection, pending);
    verify(connection, before, pending);
    connection.exec('COMMIT');
    return { applied: pending.length, copy };
  } finally {
    // An open transaction is undone by closing.
    connection.close();
  }
};
