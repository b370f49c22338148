import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshStores } from './fresh-store.contract.ts';
import { migrateFile } from './migrate.ts';
import { connect } from './sqlite.ts';
import { tableContents } from './table-content.ts';

const { folder } = freshStores();
const own = join(import.meta.dirname, 'migrations');
const ownSteps: readonly unknown[] = JSON.parse(readFileSync(join(own, 'meta', '_journal.json'), 'utf8')).entries;

/** The migrations of this program and one more. */
const withStep = (place: string, sql: string): string => {
  const steps = join(place, 'migrations');
  cpSync(own, steps, { recursive: true });
  const journalFile = join(steps, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1000, tag: '9999_more' });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(steps, '9999_more.sql'), sql);
  return steps;
};

const contentOf = (file: string) => {
  const connection = connect(file, { timeout: 100, readonly: true });
  const content = tableContents(connection);
  connection.close();
  return content;
};
const checksum = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const response = `INSERT INTO responses (id, wave, questionnaire, version, locale, mode, status, received_on, duration_s,
  answers, paradata, flags, digest, content_hash)
  VALUES ('r1', 'trial', 'border-cooperation', 1, 'ru', 'web', 'complete', '2026-11-22', 1, '{}', '{}', '', 'd', 'h');
  INSERT INTO arrivals VALUES ('r1', 'm'); INSERT INTO quarantine VALUES ('r1', 'd2', x'00ff', '2026-11-22');`;

const filled = () => {
  const place = folder();
  const file = join(place, 'store.db');
  const connection = connect(file, { timeout: 100 });
  connection.exec(response);
  connection.close();
  return { place, file, backups: join(place, 'backups') };
};

/** What the generator writes when a table changes that others refer to: a new table, the rows, the old one dropped. */
const rebuild = `CREATE TABLE waves_new (id text PRIMARY KEY NOT NULL, kind text NOT NULL, state text NOT NULL,
  questionnaire text NOT NULL, version integer NOT NULL, settings text NOT NULL, hash text, created_on text NOT NULL,
  opened_on text, closed_on text, note text);
--> statement-breakpoint
INSERT INTO waves_new SELECT *, NULL FROM waves;
--> statement-breakpoint
DROP TABLE waves;
--> statement-breakpoint
ALTER TABLE waves_new RENAME TO waves;`;

describe('a migration', () => {
  it('makes a store of nothing, readable to nobody else, and has nothing to do the second time', () => {
    const file = join(folder(), 'inner', 'store.db');
    expect(migrateFile(file, join(file, '..', 'backups'))).toEqual({ applied: ownSteps.length, copy: undefined });
    expect(migrateFile(file, join(file, '..', 'backups'))).toEqual({ applied: 0, copy: undefined });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  it('keeps every row when it rebuilds a table that others refer to, and leaves a verified copy from before', () => {
    const { place, file, backups } = filled();
    const before = contentOf(file);
    const copy = join(backups, `before-${ownSteps.length}.db`);
    expect(migrateFile(file, backups, withStep(place, rebuild))).toEqual({ applied: 1, copy });
    const after = contentOf(file);
    expect(after.get('responses')).toEqual(before.get('responses'));
    expect(after.get('arrivals')).toEqual(before.get('arrivals'));
    expect(after.get('quarantine')).toEqual(before.get('quarantine'));
    expect(after.get('waves')?.columns.has('note')).toBe(true);
    expect(contentOf(copy)).toEqual(before);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['loses a row', 'DELETE FROM arrivals;', 'arrivals'],
    ['changes content', `UPDATE responses SET answers = '{"a":1}';`, 'responses.answers'],
    ['drops a column', 'ALTER TABLE responses DROP COLUMN content_hash;', 'responses.content_hash'],
    ['leaves a reference to nothing', `UPDATE responses SET wave = 'gone'; -- changes: responses.wave`, 'references'],
  ])('that %s is refused, and the file stays as it was', (_name, sql, named) => {
    const { place, file, backups } = filled();
    const before = contentOf(file);
    const declared = sql.includes('-- changes') ? `-- changes: responses.wave\n${sql}` : sql;
    expect(() => migrateFile(file, backups, withStep(place, declared))).toThrow(named);
    expect(contentOf(file)).toEqual(before);
    expect(migrateFile(file, backups)).toEqual({ applied: 0, copy: undefined });
  });

  it('may change what it declares', () => {
    const { place, file, backups } = filled();
    const sql = `-- changes: responses.flags, arrivals\nUPDATE responses SET flags = 'late';\nDELETE FROM arrivals;`;
    expect(migrateFile(file, backups, withStep(place, sql))).toMatchObject({ applied: 1 });
    expect(contentOf(file).get('arrivals')?.rows).toBe(0);
  });

  it('fails whole: a statement that cannot run undoes those before it', () => {
    const { place, file, backups } = filled();
    const sql = 'CREATE TABLE extra (id text PRIMARY KEY);\n--> statement-breakpoint\nCREATE TABLE waves (id text);';
    expect(() => migrateFile(file, backups, withStep(place, sql))).toThrow();
    expect(contentOf(file).has('extra')).toBe(false);
  });
});

describe('a file of another program', () => {
  it('of a newer version is refused and not touched', () => {
    const { place, file, backups } = filled();
    migrateFile(file, backups, withStep(place, rebuild));
    const before = checksum(file);
    expect(() => migrateFile(file, backups)).toThrow('newer');
    expect(checksum(file)).toBe(before);
    expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0).toBe(false);
  });

  it('that is no store at all is refused and not touched', () => {
    const place = join(folder(), 'foreign');
    mkdirSync(place);
    const file = join(place, 'store.db');
    const connection = connect(file, { timeout: 100 });
    connection.exec('CREATE TABLE recipes (id text)');
    connection.close();
    const before = checksum(file);
    expect(() => migrateFile(file, join(place, 'backups'))).toThrow('not a store');
    expect(checksum(file)).toBe(before);
  });
});
