import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as accountTables from './account-tables.ts';
import * as resultTables from './result-tables.ts';
import * as tables from './tables.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const configs = [tables, resultTables, accountTables]
  .flatMap((each) => Object.values(each))
  .map((table) => getTableConfig(table as SQLiteTable));

/** The part of the README under the heading of a table. */
const partOf = (table: string): string => readme.split(`### ${table}\n`)[1]?.split('\n#')[0] ?? '';

describe('README.md', () => {
  it.each(configs.map(({ name, columns }) => [name, columns.map((column) => column.name)] as const))(
    'says of each column of %s what it holds',
    (name, columns) => {
      const described = [...partOf(name).matchAll(/^\| `(\w+)` \| \S.{10,}\|$/gm)].map((match) => match[1]);
      expect(described).toEqual(columns);
    },
  );

  it('speaks of no table that is not there', () => {
    const spoken = [...readme.matchAll(/^### (\w+)$/gm)].map((match) => match[1]);
    expect(spoken.sort()).toEqual(configs.map(({ name }) => name).sort());
  });
});
