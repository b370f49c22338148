/** What stands in the tables of a file, as one hash per column: how a migration and a copy prove that nothing is lost. */
import { createHash } from 'node:crypto';
import type { Connection } from './sqlite.ts';

export type TableContent = Readonly<{ rows: number; columns: ReadonlyMap<string, string> }>;

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const plain = (value: unknown): string => JSON.stringify(Buffer.isBuffer(value) ? value.toString('base64') : value);

const contentOfTable = (connection: Connection, table: string): TableContent => {
  const described = connection.pragma(`table_info(${quote(table)})`) as readonly { name: string; pk: number }[];
  const keys = described.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const order = (keys.length > 0 ? keys : described).map(({ name }) => quote(name)).join(', ');
  const hashes = described.map(({ name }) => ({ name, hash: createHash('sha256') }));
  let rows = 0;
  for (const row of connection
    .prepare(`SELECT * FROM ${quote(table)} ORDER BY ${order}`)
    .raw()
    .iterate()) {
    const values = row as readonly unknown[];
    hashes.forEach(({ hash }, index) => void hash.update(`${plain(values[index])}\n`));
    rows += 1;
  }
  return { rows, columns: new Map(hashes.map(({ name, hash }) => [name, hash.digest('hex')])) };
};

/** Every table of ours; the book of migrations and what SQLite keeps for itself aside. */
export const tableContents = (connection: Connection): ReadonlyMap<string, TableContent> => {
  const tables = connection
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*' ORDER BY name`,
    )
    .pluck()
    .all() as readonly string[];
  return new Map(tables.map((table) => [table, contentOfTable(connection, table)]));
};

/** What of the first is gone or different in the second, as `table` or `table.column`. */
export const differences = (
  before: ReadonlyMap<string, TableContent>,
  after: ReadonlyMap<string, TableContent>,
): readonly string[] =>
  [...before].flatMap(([table, was]) => {
    const is = after.get(table);
    if (is === undefined || is.rows !== was.rows) return [table];
    return [...was.columns].filter(([name, hash]) => is.columns.get(name) !== hash).map(([name]) => `${table}.${name}`);
  });
