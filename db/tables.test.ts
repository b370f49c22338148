import { join } from 'node:path';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as accountTables from './account-tables.ts';
import { freshStores } from './fresh-store.contract.ts';
import { type Connection, connect } from './sqlite.ts';
import * as tables from './tables.ts';

const { folder, closing } = freshStores();
const configs = [...Object.values(tables), ...Object.values(accountTables)].map((table) =>
  getTableConfig(table as SQLiteTable),
);
type Column = Readonly<{ name: string; type: string; notnull: number }>;

describe('the migrations lead to what the tables say', () => {
  const open = (): Connection => {
    const connection = connect(join(folder(), 'store.db'), { timeout: 100 });
    closing.push(() => void connection.close());
    return connection;
  };

  it.each(configs.map((config) => [config.name, config] as const))('%s', (name, config) => {
    const connection = open();
    const found = connection.pragma(`table_info(${name})`) as readonly Column[];
    const shapeOf = (column: Column) => [column.name, column.type.toLowerCase(), column.notnull === 1];
    expect(found.map(shapeOf)).toEqual(
      config.columns.map((column) => [column.name, column.getSQLType(), column.notNull]),
    );
    const indexes = connection.prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`,
    );
    const named = indexes.pluck().all(name) as readonly string[];
    const wanted = [
      ...config.indexes.map((index) => index.config.name),
      ...config.columns.filter((column) => column.isUnique).map((column) => column.uniqueName),
    ];
    expect([...named].sort()).toEqual(wanted.sort());
    expect((connection.pragma(`foreign_key_list(${name})`) as readonly unknown[]).length > 0).toBe(
      config.foreignKeys.length > 0,
    );
  });
});
