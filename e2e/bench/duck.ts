/**
 * DuckDB with the same codes in memory, asked the same: how many, Σw and Σw² of every code by district. It is a package
 * of the benchmarks alone: installed when it is missing, and resolved only then.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Vector = Readonly<{ setItem(row: number, value: number): void; flush(): void }>;
type Chunk = { rowCount: number; getColumnVector(column: number): Vector };
type Appender = Readonly<{ appendDataChunk(chunk: Chunk): void; closeSync(): void }>;
type Connection = Readonly<{
  runAndReadAll(sql: string): Promise<Readonly<{ getRows(): readonly (readonly unknown[])[] }>>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}>;
type Package = Readonly<{
  DuckDBInstance: Readonly<{ create(path: string): Promise<Readonly<{ connect(): Promise<Connection> }>> }>;
  DuckDBDataChunk: Readonly<{ create(types: readonly unknown[], rows: number): Chunk }>;
  TINYINT: unknown;
  INTEGER: unknown;
  DOUBLE: unknown;
}>;

/** Codes of one variable, a row per respondent; small ones take a byte. */
export type DuckColumn = Readonly<{ name: string; codes: Int32Array; isNarrow: boolean }>;

export type Duck = Readonly<{ groupBy(variable: string): Promise<readonly (readonly unknown[])[]>; close(): void }>;

const rowsPerVector = 2048;
const name = '@duckdb/node-api';

const folder = join(import.meta.dirname, 'duckdb');

const load = (): Package => {
  if (!existsSync(join(folder, 'node_modules', name))) {
    console.log('installing DuckDB for the comparison');
    // Not `ci`: it wants the builds for every other machine in the lock too.
    execFileSync('npm', ['install', '--no-save'], { cwd: folder, stdio: 'inherit' });
  }
  return createRequire(join(folder, 'package.json'))(name) as Package;
};

const fill = async (
  { DuckDBDataChunk, TINYINT, INTEGER, DOUBLE }: Package,
  connection: Connection,
  columns: readonly DuckColumn[],
  weights: Float64Array,
): Promise<void> => {
  const fields = columns.map((column) => `"${column.name}" ${column.isNarrow ? 'TINYINT' : 'INTEGER'}`);
  await connection.runAndReadAll(`CREATE TABLE answers (${[...fields, 'w DOUBLE'].join(', ')})`);
  const types = [...columns.map(({ isNarrow }) => (isNarrow ? TINYINT : INTEGER)), DOUBLE];
  const appender = await connection.createAppender('answers');
  const all = [...columns.map(({ codes }) => codes), weights];
  for (let from = 0; from < weights.length; from += rowsPerVector) {
    const rows = Math.min(rowsPerVector, weights.length - from);
    const chunk = DuckDBDataChunk.create(types, rows);
    for (const [index, values] of all.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < rows; row += 1) vector.setItem(row, values[from + row] as number);
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
};

/** Only rows that count are given to it. */
export const openDuck = async (columns: readonly DuckColumn[], weights: Float64Array): Promise<Duck> => {
  const duckdb = load();
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await fill(duckdb, connection, columns, weights);
  return {
    groupBy: async (variable) =>
      (
        await connection.runAndReadAll(
          `SELECT district, "${variable}", count(*), sum(w), sum(w * w) FROM answers GROUP BY 1, 2`,
        )
      ).getRows(),
    close: () => connection.closeSync(),
  };
};
